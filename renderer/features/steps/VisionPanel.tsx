import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { cardFields } from "../../fields/horizonFields";
import { visionFields } from "../../fields/settingFields";
import { ThingForm } from "../../fields/ThingForm";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { Alignment } from "./Alignment";
import { GateDoors } from "./GateDoors";
import { Section } from "./Section";
import { SideHeading } from "./SideHeading";
import styles from "./steps.module.css";
import { WritingApart } from "./WritingApart";

/** The shared market vision: texts, cards, how far each side backs it, and the gate. */
export const VisionPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const drafts = workshop.sides.filter((side) => workshop.vision.drafts[side.id] !== undefined);
  return (
    <>
      <ThingForm thing={workshop} fields={visionFields} />
      <Section title="envelopes.writeApart" lead="envelopes.lead">
        <WritingApart workshop={workshop} kind="vision" />
      </Section>
      {drafts.length > 0 && (
        <Section title="panels.vision.drafts">
          {drafts.map((side) => (
            <div key={side.id} className={styles.group}>
              <SideHeading workshop={workshop} side={side.id} />
              <blockquote className={styles.quote} dir="auto">
                {workshop.vision.drafts[side.id]}
              </blockquote>
            </div>
          ))}
        </Section>
      )}
      <Section title="panels.vision.cards">
        <ThingList
          name={words.text("panels.vision.cards")}
          things={workshop.vision.cards}
          fields={cardFields}
          describe={(card) => ({
            title: card.text,
            meta: words.text(`domain.cardKind.${card.kind}`),
            ...(card.side === null ? {} : { side: placeOf(workshop.sides, card.side) }),
          })}
          movable
          empty="panels.vision.noCards"
          add={{
            label: "panels.vision.addCard",
            command: (id) => ({ do: "add", what: "card", record: { id, kind: "market", side: null } }),
          }}
        />
      </Section>
      <Alignment workshop={workshop} />
      <GateDoors workshop={workshop} step="vision" />
    </>
  );
};

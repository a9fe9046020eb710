import { type Interest, strengths } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { Ear } from "lucide-react";
import { edit } from "../../fields/edit";
import { interestFields } from "../../fields/interestFields";
import { ThingList } from "../../fields/ThingList";
import { showStepDialog } from "../../store/stepDialog";
import { useWords } from "../../store/useWords";
import { now, run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Addenda } from "./Addenda";
import { Envelopes } from "./Envelopes";
import { Guesses } from "./Guesses";
import { Section } from "./Section";
import { SideHeading } from "./SideHeading";
import styles from "./steps.module.css";
import { WritingApart } from "./WritingApart";

/** Each side says the interest in its own words until the owner says "yes, that is it". */
const ReadBack = ({ workshop, interest }: { readonly workshop: Workshop; readonly interest: Interest }) => {
  const words = useWords();
  const missing = workshop.sides.filter((side) => side.id !== interest.side && !interest.readBackBy.includes(side.id));
  if (missing.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {missing.map((side) => (
        <Button
          key={side.id}
          onClick={() => run(edit.interest(interest.id, { readBackBy: [...interest.readBackBy, side.id] }))}
        >
          {words.text("panels.interests.readBack", { side: side.short || side.name })}
        </Button>
      ))}
    </div>
  );
};

/** Interests by side and strength; what was sealed; what was guessed. */
export const InterestsPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const nameOf = (id: string): string => {
    const side = workshop.sides.find((one) => one.id === id);
    return side ? side.short || side.name : "";
  };
  const readBack = (interest: Interest): string =>
    interest.readBackBy.length === 0
      ? words.text("panels.interests.notReadBack")
      : words.text("panels.interests.isReadBack", { sides: words.list(interest.readBackBy.map(nameOf)) });
  return (
    <>
      <Section title="envelopes.writeApart" lead="envelopes.lead">
        <WritingApart workshop={workshop} kind="interests" />
      </Section>
      {workshop.interests.length > 0 && (
        <div className={styles.buttons}>
          <Button icon={<Ear aria-hidden />} onClick={() => showStepDialog({ what: "readBack" })}>
            {words.text("rounds.readBack")}
          </Button>
        </div>
      )}
      {workshop.sides.map((side) => (
        <section key={side.id} className={styles.section} aria-label={side.name}>
          <SideHeading workshop={workshop} side={side.id} />
          {strengths.map((strength) => {
            const own = workshop.interests.filter((one) => one.side === side.id && one.strength === strength);
            const always = strength === "must-protect" || strength === "win";
            if (own.length === 0 && !always) return null;
            return (
              <div key={strength} className={styles.group}>
                <p className={styles.small}>{words.text(`panels.interests.${strength}`)}</p>
                <ThingList
                  name={`${side.name}: ${words.text(`panels.interests.${strength}`)}`}
                  things={own}
                  fields={interestFields}
                  describe={(interest) => ({
                    title: interest.text,
                    meta: [
                      interest.topic ? words.text(`domain.topic.${interest.topic}`) : "",
                      interest.level ? words.text(`domain.level.${interest.level}`) : "",
                      readBack(interest),
                    ]
                      .filter(Boolean)
                      .join(" · "),
                  })}
                  more={(interest) => (
                    <>
                      <ReadBack workshop={workshop} interest={interest} />
                      <Addenda interest={interest} at={now} />
                    </>
                  )}
                  {...(always
                    ? {
                        add: {
                          label:
                            strength === "win"
                              ? ("panels.interests.addWin" as const)
                              : ("panels.interests.addMust" as const),
                          command: (id: string) =>
                            ({ do: "add", what: "interest", record: { id, side: side.id, strength } }) as const,
                        },
                      }
                    : {})}
                />
              </div>
            );
          })}
        </section>
      ))}
      <Section title="panels.interests.guesses">
        <Guesses workshop={workshop} />
      </Section>
      <Section title="panels.interests.envelopes" lead="panels.interests.envelopesLead">
        <Envelopes workshop={workshop} />
      </Section>
    </>
  );
};

import { type Verdict, verdicts } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { EyeOff } from "lucide-react";
import { verdictFields } from "../../fields/entryFields";
import { situationFields } from "../../fields/resolutionFields";
import { ThingForm } from "../../fields/ThingForm";
import { ThingList } from "../../fields/ThingList";
import { showStepDialog } from "../../store/stepDialog";
import { useWords } from "../../store/useWords";
import { run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Segmented } from "../../ui/Segmented";
import { GateDoors } from "./GateDoors";
import { OneKey } from "./OneKey";
import { Section } from "./Section";
import { SideHeading } from "./SideHeading";
import styles from "./steps.module.css";

const SideVerdict = ({ workshop, side }: { readonly workshop: Workshop; readonly side: Workshop["sides"][number] }) => {
  const words = useWords();
  const entry = workshop.verdicts[side.id];
  const enter = (verdict: Verdict["verdict"] | undefined) => {
    if (verdict === undefined) return;
    const value: Verdict = entry ? { ...entry, verdict } : { verdict, reason: "", revisitIf: "" };
    run({ do: "enter", map: "verdicts", key: side.id, value });
  };
  return (
    <div className={styles.group}>
      <SideHeading workshop={workshop} side={side.id} />
      <Segmented
        label={words.text("panels.qualify.verdictOf", { side: side.name })}
        hideLabel
        options={verdicts.map((one) => ({ value: one, label: words.text(`domain.verdict.${one}`) }))}
        value={entry?.verdict ?? null}
        onChange={(value) => enter(verdicts.find((one) => one === value))}
      />
      {entry ? (
        <>
          <ThingForm thing={entry} fields={verdictFields(side.id)} />
          <div className={styles.buttons}>
            <Button tone="quiet" onClick={() => run({ do: "enter", map: "verdicts", key: side.id, value: null })}>
              {words.text("panels.qualify.clear")}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles.note}>{words.text("panels.qualify.noVerdict")}</p>
      )}
    </div>
  );
};

/** Each side's verdict, the situations of coopetitors, and the outcome. */
export const QualifyPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const outcome = useWorkshop((state) => state.analysis.outcome);
  const left = useWorkshop((state) => state.analysis.left);
  return (
    <>
      <p className={styles.heading} aria-live="polite">
        {words.text("panels.qualify.outcome", { outcome: words.text(`domain.outcome.${outcome}`) })}
      </p>
      {workshop.sides
        .filter((side) => left.includes(side.id))
        .map((side) => (
          <p key={side.id} className={styles.notice}>
            {words.text("panels.qualify.leaves", { side: side.name })}
          </p>
        ))}
      <div className={styles.buttons}>
        <Button icon={<EyeOff aria-hidden />} onClick={() => showStepDialog({ what: "hidden", of: "verdicts" })}>
          {words.text("rounds.hidden")}
        </Button>
      </div>
      <p className={styles.note}>{words.text("rounds.oneKey")}</p>
      <OneKey className={styles.section}>
        {workshop.sides.map((side) => (
          <SideVerdict key={side.id} workshop={workshop} side={side} />
        ))}
      </OneKey>
      <Section title="panels.qualify.situations" lead="panels.qualify.situationsHint">
        <ThingList
          name={words.text("panels.qualify.situations")}
          things={workshop.situations}
          fields={situationFields}
          describe={(one) => ({ title: one.text, meta: words.text(`domain.stance.${one.stance}`) })}
          movable
          add={{
            label: "panels.qualify.addSituation",
            command: (id) => ({
              do: "add",
              what: "situation",
              record: { id, stance: "cooperate", agreedBy: workshop.sides.map((side) => side.id) },
            }),
          }}
        />
      </Section>
      <GateDoors workshop={workshop} step="qualify" />
    </>
  );
};

import type { Step } from "@shared/workshop/setting";
import { gateDecisions } from "@shared/workshop/vision";
import type { Workshop } from "@shared/workshop/workshop";
import { gateFields } from "../../fields/horizonFields";
import { ThingList } from "../../fields/ThingList";
import { showStepDialog } from "../../store/stepDialog";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { wayBack } from "../../store/wayBack";
import { newId, now, run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Section } from "./Section";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly step: Step;
}

/** Four doors, each a normal answer; those taken so far stay on record. */
export const GateDoors = ({ workshop, step }: Props) => {
  const words = useWords();
  const goOn = (): void => {
    if (!run({ do: "add", what: "gate", record: { id: newId(), step, at: now(), decision: "go-on" } }).ok) return;
    const values = { door: words.text("domain.gate.go-on") };
    toast({ key: "panels.gate.taken", values }, { tone: "success", action: wayBack() });
  };
  const taken = workshop.gates.filter((gate) => gate.step === step);
  return (
    <Section title={step === "vision" ? "panels.vision.gate" : "panels.qualify.gate"} lead="panels.vision.gateLead">
      <div className={styles.buttons}>
        {gateDecisions.map((decision) => (
          <Button
            key={decision}
            onClick={() => (decision === "go-on" ? goOn() : showStepDialog({ what: "door", step, decision }))}
          >
            {words.text(`domain.gate.${decision}`)}
          </Button>
        ))}
      </div>
      <ThingList
        name={words.text("panels.vision.gatesSoFar")}
        things={taken}
        fields={gateFields}
        describe={(gate) => ({
          title: words.text(`domain.gate.${gate.decision}`),
          meta: [words.moment(gate.at), gate.reason].filter(Boolean).join(" · "),
        })}
      />
    </Section>
  );
};

import { placeOf } from "@shared/workshop/placeOf";
import type { Step } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { Check } from "lucide-react";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { SideMark } from "../../ui/SideMark";
import { Section } from "./Section";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly step: Step;
}

/** What was parked for this step comes back when the step opens. */
export const ParkedHere = ({ workshop, step }: Props) => {
  const words = useWords();
  const parked = workshop.parkingLot.filter((one) => one.step === step);
  if (parked.length === 0) return null;
  return (
    <Section title="running.parked" lead="running.parked.lead">
      <ul className={styles.plain}>
        {parked.map((one) => (
          <li key={one.id} className={styles.joint}>
            <span dir="auto">
              {one.side !== null && (
                <>
                  <SideMark position={placeOf(workshop.sides, one.side)} />{" "}
                </>
              )}
              {one.text}
            </span>
            <Button
              size="small"
              icon={<Check aria-hidden />}
              onClick={() =>
                run({
                  do: "together",
                  commands: [{ do: "remove", ids: [one.id] }],
                  name: { key: "running.parked.took", values: { text: one.text.slice(0, 60) } },
                })
              }
            >
              {words.text("running.parked.take")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

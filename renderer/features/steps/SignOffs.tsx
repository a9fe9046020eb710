import type { Workshop } from "@shared/workshop/workshop";
import { PenLine } from "lucide-react";
import { signOffFields } from "../../fields/recordFields";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { newId, now, run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Section } from "./Section";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  /** The fingerprint of the text as it stands. */
  readonly print: string;
}

/** Signed off by side, each bound to the text that was read. */
export const SignOffs = ({ workshop, print }: Props) => {
  const words = useWords();
  const sign = (side: Workshop["sides"][number]) => {
    const person = side.people.find((one) => one.level === "executive") ?? side.people[0];
    run({
      do: "add",
      what: "signOff",
      record: {
        id: newId(),
        side: side.id,
        person: person?.id ?? null,
        name: person?.name ?? "",
        title: person?.title ?? "",
        decision: "agreed",
        at: now(),
        fingerprint: print,
      },
    });
  };
  return (
    <Section title="panels.agreement.signOffs" lead="panels.agreement.signOffLead">
      <div className={styles.buttons}>
        {workshop.sides.map((side) => (
          <Button key={side.id} icon={<PenLine size={16} aria-hidden />} onClick={() => sign(side)}>
            {words.text("panels.agreement.sign", { side: side.name })}
          </Button>
        ))}
      </div>
      <ThingList
        name={words.text("panels.agreement.signOffs")}
        things={workshop.signOffs}
        fields={signOffFields}
        describe={(one) => ({
          title: words.text("panels.agreement.signedFor", {
            name: one.name === "" ? words.text("panels.untitled") : one.name,
            side: workshop.sides.find((side) => side.id === one.side)?.name ?? "",
          }),
          meta: [
            words.text(`domain.signOffDecision.${one.decision}`),
            words.moment(one.at),
            words.text(one.fingerprint === print ? "panels.agreement.current" : "panels.agreement.stale"),
          ]
            .filter(Boolean)
            .join(" · "),
        })}
      />
    </Section>
  );
};

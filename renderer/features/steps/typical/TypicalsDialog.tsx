import { type TakeOver, takeOver, typicalsFor } from "@shared/commands/typicals";
import type { Step } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useState } from "react";
import { useTypicals } from "../../../store/typicalFiles";
import { useWords } from "../../../store/useWords";
import { newId, run } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { Select } from "../../../ui/Select";
import { TypicalLine } from "./TypicalLine";
import styles from "./Typicals.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly step: Step;
  readonly onClose: () => void;
}

/** What such partnerships often have in a step: each is taken over by a tick, and only then, as it is shown. */
export const TypicalsDialog = ({ workshop, step, onClose }: Props) => {
  const words = useWords();
  const typicals = useTypicals(workshop.partnershipType);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [parties, setParties] = useState<TakeOver["parties"]>([
    workshop.sides[0]?.id ?? "",
    workshop.sides[1]?.id ?? "",
  ]);
  const { objectives } = workshop.plan;
  const [objective, setObjective] = useState(objectives[0]?.id ?? null);
  const offered = typicals ? typicalsFor(typicals, step) : [];
  const intoObjective = offered.some((one) => one.kind === "kpis");
  const wantsObjective = offered.some((one, at) => one.kind === "kpis" && ticked.has(at));
  const sides = workshop.sides.map((side) => ({ value: side.id, label: side.name }));
  const tick = (at: number, on: boolean): void =>
    setTicked(new Set(on ? [...ticked, at] : [...ticked].filter((one) => one !== at)));
  const take = (): void => {
    const commands = offered
      .filter((_, at) => ticked.has(at))
      .flatMap((one) => takeOver(one, { parties, objective, newId }) ?? []);
    if (commands.length === 0) return;
    const name = { key: "prompts.typical.taken", values: { count: commands.length } } as const;
    if (run({ do: "together", commands, name }).ok) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={words.text("prompts.typical.title", {
        type: words.text(`domain.partnershipType.${workshop.partnershipType}`),
      })}
      description={words.text("prompts.typical.lead")}
      footer={
        <>
          <Button onClick={onClose}>{words.text("prompts.typical.leave")}</Button>
          <Button tone="accent" disabled={ticked.size === 0 || (objective === null && wantsObjective)} onClick={take}>
            {words.text("prompts.typical.take", { count: ticked.size })}
          </Button>
        </>
      }
    >
      {typicals && (
        <div className={styles["offer"]}>
          <div className={styles["who"]}>
            {([0, 1] as const).map((party) => (
              <Select
                key={party}
                label={words.text("prompts.typical.who", { party: typicals.parties[party] })}
                value={parties[party]}
                options={sides}
                onChange={(side) => setParties(party === 0 ? [side, parties[1]] : [parties[0], side])}
              />
            ))}
            {intoObjective && objectives.length > 0 && (
              <Select
                label={words.text("panels.field.objective")}
                value={objective}
                options={objectives.map((one) => ({
                  value: one.id,
                  label: one.text || words.text("panels.untitled"),
                }))}
                onChange={setObjective}
              />
            )}
          </div>
          {intoObjective && objectives.length === 0 && <p>{words.text("prompts.typical.noObjective")}</p>}
          <ul className={styles["list"]}>
            {offered.map((one, at) => (
              <TypicalLine
                key={`${one.kind} ${String(at)}`}
                workshop={workshop}
                typical={one}
                parties={parties}
                checked={ticked.has(at)}
                onChange={(on) => tick(at, on)}
              />
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
};

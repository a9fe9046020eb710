import type { Command } from "@shared/commands/command";
import { verdicts } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { Check } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../../store/useWords";
import { run } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { Segmented } from "../../../ui/Segmented";
import { SideMark } from "../../../ui/SideMark";
import { TextArea } from "../../../ui/TextArea";
import styles from "./rounds.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly of: "ratings" | "verdicts";
  readonly onClose: () => void;
}

interface Entry {
  readonly said: string;
  readonly because: string;
}

const ratings = ["1", "2", "3", "4", "5"] as const;

const commandsOf = (of: Props["of"], entries: ReadonlyMap<string, Entry>): readonly Command[] =>
  [...entries].flatMap(([side, { said, because }]): Command[] => {
    if (of === "ratings")
      return [
        { do: "enter", map: "alignment", key: side, value: Number(said) },
        { do: "enter", map: "doubts", key: side, value: because.trim() === "" ? null : because.trim() },
      ];
    const verdict = verdicts.find((one) => one === said);
    return verdict
      ? [{ do: "enter", map: "verdicts", key: side, value: { verdict, reason: because.trim(), revisitIf: "" } }]
      : [];
  });

/** Each side enters apart; the table sees only how many are in, then all of it at once. Nothing is kept before that. */
export const HiddenRoundDialog = ({ workshop, of, onClose }: Props) => {
  const words = useWords();
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry>>(new Map());
  const [entering, setEntering] = useState<string | null>(null);
  const [draft, setDraft] = useState<Entry>({ said: "", because: "" });
  const side = workshop.sides.find((one) => one.id === entering);
  const all = workshop.sides.every((one) => entries.has(one.id));
  const put = (): void => {
    if (entering === null || draft.said === "") return;
    setEntries(new Map([...entries, [entering, draft]]));
    setEntering(null);
    setDraft({ said: "", because: "" });
  };
  const show = (): void => {
    const name = { key: of === "ratings" ? "rounds.hidden.shownRatings" : "rounds.hidden.shownVerdicts" } as const;
    if (run({ do: "together", commands: commandsOf(of, entries), name }).ok) onClose();
  };
  const options =
    of === "ratings"
      ? ratings.map((value) => ({ value: String(value), label: value }))
      : verdicts.map((value) => ({ value: String(value), label: words.text(`domain.verdict.${value}`) }));
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text(`rounds.hidden.${of}`)}
      description={words.text("rounds.hidden.lead")}
      footer={
        side ? (
          <Button tone="accent" disabled={draft.said === ""} onClick={put}>
            {words.text("rounds.hidden.put")}
          </Button>
        ) : (
          <Button tone="accent" disabled={!all} onClick={show}>
            {words.text("rounds.hidden.show")}
          </Button>
        )
      }
    >
      {side ? (
        <div key={side.id} className={styles["stack"]} data-draft>
          <SideMark position={workshop.sides.indexOf(side)} name={side.name} />
          <Segmented
            label={words.text(of === "ratings" ? "panels.vision.ratingOf" : "panels.qualify.verdictOf", {
              side: side.name,
            })}
            value={draft.said === "" ? null : draft.said}
            options={options}
            onChange={(said) => setDraft({ ...draft, said })}
          />
          <TextArea
            label={words.text(of === "ratings" ? "rounds.hidden.doubt" : "rounds.hidden.reason")}
            value={draft.because}
            onChange={(because) => setDraft({ ...draft, because })}
          />
        </div>
      ) : (
        <div className={styles["stack"]}>
          <p role="status">{words.text("rounds.hidden.count", { count: entries.size, of: workshop.sides.length })}</p>
          <ul className={styles["sides"]}>
            {workshop.sides.map((one, at) => (
              <li key={one.id} className={styles["side"]}>
                <SideMark position={at} name={one.name} />
                {entries.has(one.id) ? (
                  <span className={styles["confirmed"]}>
                    <Check aria-hidden />
                    {words.text("rounds.hidden.in")}
                  </span>
                ) : (
                  <Button onClick={() => setEntering(one.id)}>
                    {words.text("rounds.hidden.enter", { side: one.name })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
};

import type { Command } from "@shared/commands/command";
import { roundCommand } from "@shared/commands/minuted";
import { verdicts } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { Check } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { type HiddenEntry, nothingEntered, useHiddenRound } from "../../../store/hiddenRound";
import { useWords } from "../../../store/useWords";
import { newId, now, run, useWorkshop } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { Segmented } from "../../../ui/Segmented";
import { SideMark } from "../../../ui/SideMark";
import { TextArea } from "../../../ui/TextArea";
import { OneKey } from "../OneKey";
import styles from "./rounds.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly of: "ratings" | "verdicts";
  readonly onClose: () => void;
}

const ratings = ["1", "2", "3", "4", "5"] as const;

const doubtOf = ({ because }: HiddenEntry): string | null => (because.trim() === "" ? null : because.trim());

const ratingCommands = (workshop: Workshop, round: readonly (readonly [string, HiddenEntry])[]): readonly Command[] => {
  const { agreementWords: words } = useWorkshop.getState();
  const alignment = Object.fromEntries(round.map(([side, { said }]) => [side, Number(said)]));
  const doubts = Object.fromEntries(round.map(([side, entry]) => [side, doubtOf(entry) ?? ""]));
  const shown = { ...workshop, vision: { ...workshop.vision, alignment, doubts } };
  return [
    ...round.flatMap(([side, entry]): Command[] => [
      { do: "enter", map: "alignment", key: side, value: Number(entry.said) },
      { do: "enter", map: "doubts", key: side, value: doubtOf(entry) },
    ]),
    // The next round overwrites the ratings; the minutes keep those of this one.
    roundCommand(shown, { at: now(), step: "vision", newId, words }),
  ];
};

const verdictCommands = (round: readonly (readonly [string, HiddenEntry])[]): readonly Command[] =>
  round.flatMap(([side, { said, because }]): Command[] => {
    const verdict = verdicts.find((one) => one === said);
    return verdict
      ? [{ do: "enter", map: "verdicts", key: side, value: { verdict, reason: because.trim(), revisitIf: "" } }]
      : [];
  });

/** Each side enters apart; the table sees only how many are in, then all of it at once. Nothing is kept before that. */
export const HiddenRoundDialog = ({ workshop, of, onClose }: Props) => {
  const words = useWords();
  const { round, enter, end } = useHiddenRound(`${workshop.id} ${of}`);
  const [entering, setEntering] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const ready = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What had the keys is gone with the page it stood on.
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !activeElement.matches("[role='dialog']")) return;
    const next = box.current?.querySelector<HTMLElement>("[role='radio'], button") ?? ready.current;
    next?.focus();
  });
  const side = workshop.sides.find((one) => one.id === entering);
  const draft = round[entering ?? ""] ?? nothingEntered;
  const rated = ratings.find((one) => one === draft.said);
  const inside = workshop.sides.flatMap((one) => {
    const entry = round[one.id];
    return entry?.isIn ? [[one.id, entry] as const] : [];
  });
  const put = (): void => {
    if (entering === null || draft.said === "") return;
    enter(entering, { ...draft, isIn: true });
    setEntering(null);
  };
  const show = (): void => {
    const name = { key: of === "ratings" ? "rounds.hidden.shownRatings" : "rounds.hidden.shownVerdicts" } as const;
    const commands = of === "ratings" ? ratingCommands(workshop, inside) : verdictCommands(inside);
    if (!run({ do: "together", commands, name }).ok) return;
    end();
    onClose();
  };
  const options =
    of === "ratings"
      ? ratings.map((value) => ({
          value: String(value),
          label: value,
          hint: words.text(`panels.vision.rate.${value}`),
        }))
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
          <Button ref={ready} tone="accent" disabled={inside.length < workshop.sides.length} onClick={show}>
            {words.text("rounds.hidden.show")}
          </Button>
        )
      }
    >
      {side ? (
        <div key={side.id} ref={box} data-draft>
          <OneKey className={styles["stack"]}>
            <SideMark position={workshop.sides.indexOf(side)} name={side.name} />
            <Segmented
              label={words.text(of === "ratings" ? "panels.vision.ratingOf" : "panels.qualify.verdictOf", {
                side: side.name,
              })}
              hideLabel
              value={draft.said === "" ? null : draft.said}
              options={options}
              onChange={(said) => enter(side.id, { ...draft, said })}
            />
            {of === "ratings" && (
              <p className={styles["quiet"]} aria-live="polite">
                {words.text(rated === undefined ? "panels.vision.unrated" : `panels.vision.rate.${rated}`)}
              </p>
            )}
            <TextArea
              label={words.text(of === "ratings" ? "rounds.hidden.doubt" : "rounds.hidden.reason")}
              value={draft.because}
              onChange={(because) => enter(side.id, { ...draft, because })}
            />
          </OneKey>
        </div>
      ) : (
        <div ref={box} className={styles["stack"]}>
          <p role="status">{words.text("rounds.hidden.count", { count: inside.length, of: workshop.sides.length })}</p>
          <ul className={styles["sides"]}>
            {workshop.sides.map((one, at) => (
              <li key={one.id} className={styles["side"]}>
                <SideMark position={at} name={one.name} />
                {round[one.id]?.isIn ? (
                  <span className={styles["confirmed"]}>
                    <Check aria-hidden />
                    {words.text("rounds.hidden.in")}
                  </span>
                ) : (
                  <Button
                    aria-label={words.text("rounds.hidden.enter", { side: one.name })}
                    onClick={() => setEntering(one.id)}
                  >
                    {words.text("rounds.hidden.enterNow")}
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

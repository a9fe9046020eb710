import type { Workshop } from "@shared/workshop/workshop";
import { type KeyboardEvent, useEffect, useState } from "react";
import { leadRoom } from "../../../store/roomStore";
import { useWords } from "../../../store/useWords";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { Segmented } from "../../../ui/Segmented";
import { SideMark } from "../../../ui/SideMark";
import { ReadBackCard } from "./ReadBackCard";
import { readBackOrder, stillToReadBack } from "./readBackOrder";
import styles from "./rounds.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

/** The read-back: side by side, one interest at a time, large enough to be read from the table. */
export const ReadBackDialog = ({ workshop, onClose }: Props) => {
  const words = useWords();
  // The order stays as it was when the read-back began, so that nothing jumps away while it is talked about.
  const [order] = useState(() => readBackOrder(workshop));
  const queue = order.filter((id) => workshop.interests.some((one) => one.id === id));
  const undone = queue.findIndex((id) => {
    const one = workshop.interests.find((interest) => interest.id === id);
    return one !== undefined && stillToReadBack(workshop, one).length > 0;
  });
  const [chosen, setChosen] = useState(Math.max(0, undone));
  const at = Math.min(chosen, queue.length - 1);
  const interest = workshop.interests.find((one) => one.id === queue[at]);
  const shown = interest?.id ?? null;
  useEffect(() => leadRoom({ spotlight: shown }), [shown]);
  useEffect(() => () => leadRoom({}), []);
  const side = interest?.side ?? workshop.sides[0]?.id ?? "";
  const ofSide = queue.filter((id) => workshop.interests.find((one) => one.id === id)?.side === side);
  const done = workshop.interests.filter((one) => stillToReadBack(workshop, one).length === 0).length;
  const go = (by: 1 | -1): void => setChosen(Math.max(0, Math.min(queue.length - 1, at + by)));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "PageDown" && event.key !== "PageUp") return;
    event.preventDefault();
    go(event.key === "PageDown" ? 1 : -1);
  };
  return (
    <Dialog
      open
      size="full"
      onClose={onClose}
      title={words.text("rounds.readBack")}
      description={words.text("rounds.readBack.lead")}
      footer={
        <>
          <span className={styles["foot"]}>
            {words.text("rounds.readBack.done", { done, count: workshop.interests.length })} ·{" "}
            {words.text("rounds.readBack.keys")}
          </span>
          <Button disabled={at <= 0} onClick={() => go(-1)}>
            {words.text("rounds.readBack.previous")}
          </Button>
          <Button tone="accent" disabled={at >= queue.length - 1} onClick={() => go(1)}>
            {words.text("rounds.readBack.next")}
          </Button>
        </>
      }
    >
      <fieldset className={styles["plain"]} aria-label={words.text("rounds.readBack")} onKeyDown={onKeyDown}>
        <div className={styles["head"]}>
          <Segmented
            label={words.text("rounds.readBack.whose")}
            hideLabel
            value={side}
            options={workshop.sides.map((one, place) => ({
              value: one.id,
              label: one.short || one.name,
              icon: <SideMark position={place} />,
            }))}
            onChange={(next) => {
              const first = queue.findIndex((id) => workshop.interests.find((one) => one.id === id)?.side === next);
              if (first >= 0) setChosen(first);
            }}
          />
          {interest && (
            <span className={styles["of"]}>
              {words.text("rounds.readBack.of", { at: ofSide.indexOf(interest.id) + 1, count: ofSide.length })}
            </span>
          )}
        </div>
        {interest ? (
          <ReadBackCard key={interest.id} workshop={workshop} interest={interest} onNext={() => go(1)} />
        ) : (
          <p className={styles["quiet"]}>
            {words.text("rounds.readBack.none", { side: words.list(workshop.sides.map((one) => one.name)) })}
          </p>
        )}
      </fieldset>
    </Dialog>
  );
};

import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { ArrowDown, ArrowUp, Check, Plus } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useWords } from "../../../store/useWords";
import { run } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { IconButton } from "../../../ui/IconButton";
import { frontCandidates, frontSlots, movedFront, toggledFront } from "./frontCandidates";
import styles from "./rounds.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly onClose: () => void;
  /** Where the brief is saved or printed. */
  readonly onBrief: () => void;
}

const set = (front: readonly string[]): void => void run({ do: "set", changes: { front } });

/** At the read-through the room picks what stands on page one, and in which order. */
export const FrontDialog = ({ workshop, onClose, onBrief }: Props) => {
  const words = useWords();
  const { front } = workshop;
  const candidates = frontCandidates(workshop);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const here = event.target;
    if (way === undefined || !(here instanceof HTMLElement)) return;
    const id = here.dataset["thing"];
    if (id === undefined) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-thing]")];
    if (event.altKey) set(movedFront(front, id, way < 0 ? -1 : 1));
    else all[all.indexOf(here) + way]?.focus();
  };
  return (
    <Dialog
      open
      size="full"
      onClose={onClose}
      title={words.text("running.frontPage")}
      description={words.text("running.frontPage.lead")}
      footer={
        <>
          <span className={styles["foot"]}>{words.text("running.frontPage.chosen", { count: front.length })}</span>
          <Button onClick={onClose}>{words.text("frame.agenda.done")}</Button>
          <Button tone="accent" onClick={onBrief}>
            {words.text("running.frontPage.brief")}
          </Button>
        </>
      }
    >
      <fieldset className={styles["front"]} aria-label={words.text("running.frontPage")} onKeyDown={onKeyDown}>
        <div>
          {frontSlots.map((slot) => (
            <section key={slot} className={styles["slot"]} aria-label={words.text(`running.frontPage.slot.${slot}`)}>
              <h3>{words.text(`running.frontPage.slot.${slot}`)}</h3>
              {candidates[slot].length === 0 && (
                <p className={styles["quiet"]}>{words.text("running.frontPage.none")}</p>
              )}
              <ul className={styles["things"]}>
                {candidates[slot].map((id) => (
                  <li key={id}>
                    <Button
                      tone="quiet"
                      className={styles["thing"]}
                      pressed={front.includes(id)}
                      data-thing={id}
                      icon={front.includes(id) ? <Check aria-hidden /> : <Plus aria-hidden />}
                      onClick={() => set(toggledFront(front, id))}
                    >
                      <span dir="auto">{titleOf(workshop, id)}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <section className={styles["chosen"]} aria-label={words.text("running.frontPage")}>
          <h3>{words.text("running.frontPage")}</h3>
          <ol className={styles["things"]}>
            {front.map((id) => {
              const what = titleOf(workshop, id);
              return (
                <li key={id} className={styles["line"]}>
                  <span dir="auto">{what}</span>
                  <IconButton
                    size="small"
                    label={words.text("running.frontPage.up", { what })}
                    icon={<ArrowUp aria-hidden />}
                    disabled={front[0] === id}
                    onClick={() => set(movedFront(front, id, -1))}
                  />
                  <IconButton
                    size="small"
                    label={words.text("running.frontPage.down", { what })}
                    icon={<ArrowDown aria-hidden />}
                    disabled={front.at(-1) === id}
                    onClick={() => set(movedFront(front, id, 1))}
                  />
                </li>
              );
            })}
          </ol>
        </section>
      </fieldset>
    </Dialog>
  );
};

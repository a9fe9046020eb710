import { type Sweep, type SweepAnswer, sweepAnswers, sweepCommand, toTalkAbout } from "@shared/commands/sweep";
import { type Topic, topics } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { type KeyboardEvent, useEffect, useState } from "react";
import { leadRoom, useRoom } from "../../../store/roomStore";
import { useWords } from "../../../store/useWords";
import { newId, now, run, useWorkshop } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { Segmented } from "../../../ui/Segmented";
import { SideMark } from "../../../ui/SideMark";
import styles from "./rounds.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

const six: readonly Topic[] = ["territory", "product-direction", "account-leadership", "ip", "pricing", "margin"];
const sweepSeconds = 180;

const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;

const useSecondsLeft = (): number => {
  // Of the clock that nobody can set: the machine's own may be put right while the round goes on.
  const [end] = useState(() => performance.now() + sweepSeconds * 1000);
  const [left, setLeft] = useState(sweepSeconds);
  useEffect(() => {
    const ticking = setInterval(() => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000))), 500);
    return () => clearInterval(ticking);
  }, [end]);
  return left;
};

/** Three minutes, one word of each side for each zone; then what somebody wants to talk about, with the time there is. */
export const SweepDialog = ({ workshop, onClose }: Props) => {
  const words = useWords();
  const agreementWords = useWorkshop((state) => state.agreementWords);
  const left = useSecondsLeft();
  const [sweep, setSweep] = useState<Sweep>({});
  const [ended, setEnded] = useState(false);
  const zones = [...six, ...topics.filter((topic) => !six.includes(topic) && workshop.zones[topic])];
  const block = workshop.agenda.filter((one) => one.step === "jigsaw").at(-1);
  const talk = toTalkAbout(sweep);
  const alone = useRoom((room) => room.radar);
  const led = useRoom((room) => room.state.on && room.state.mine && room.stays === null);
  useEffect(() => {
    leadRoom({ radar: "whole" });
    return () => leadRoom({});
  }, []);
  const say = (topic: Topic, side: string, answer: SweepAnswer): void =>
    setSweep((before) => ({ ...before, [topic]: { ...before[topic], [side]: answer } }));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, topic: Topic, side: string): void => {
    const answer = sweepAnswers[Number(event.key) - 1];
    if (answer === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    say(topic, side, answer);
    const cells = [...(event.currentTarget.closest("table")?.querySelectorAll("td[data-cell]") ?? [])];
    const next = cells[cells.indexOf(event.currentTarget) + 1];
    next?.querySelector<HTMLElement>("[role='radio'][tabindex='0'], [role='radio']")?.focus();
  };
  const end = (): void => {
    const command = sweepCommand(workshop, sweep, { at: now(), newId, words: agreementWords });
    if (command === null || run(command).ok) setEnded(true);
  };
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={words.text("rounds.sweep")}
      description={words.text("rounds.sweep.lead")}
      footer={
        ended ? (
          <Button tone="accent" onClick={onClose}>
            {words.text("frame.agenda.done")}
          </Button>
        ) : (
          <Button tone="accent" onClick={end}>
            {words.text("rounds.sweep.end")}
          </Button>
        )
      }
    >
      {ended ? (
        <div className={styles["stack"]}>
          <h3>{words.text("rounds.sweep.dwell")}</h3>
          {talk.length === 0 ? (
            <p>{words.text("rounds.sweep.nothing")}</p>
          ) : (
            <>
              <ol className={styles["talk"]}>
                {talk.map((topic) => (
                  <li key={topic}>
                    {led ? (
                      <Button tone="quiet" pressed={alone === topic} onClick={() => leadRoom({ radar: topic })}>
                        {words.text(`domain.topic.${topic}`)}
                      </Button>
                    ) : (
                      words.text(`domain.topic.${topic}`)
                    )}
                  </li>
                ))}
              </ol>
              {block && (block.minutes ?? 0) > 3 && (
                <p className={styles["quiet"]}>
                  {words.text("rounds.sweep.each", {
                    minutes: Math.max(1, Math.floor(((block.minutes ?? 0) - 3) / talk.length)),
                  })}
                </p>
              )}
            </>
          )}
        </div>
      ) : (
        <>
          <p role="timer" className={left === 0 ? styles["over"] : styles["clock"]}>
            {left === 0 ? words.text("rounds.sweep.over") : words.text("rounds.sweep.left", { time: clock(left) })}
          </p>
          <table className={styles["table"]}>
            <thead>
              <tr>
                <td />
                {workshop.sides.map((side, at) => (
                  <th key={side.id} scope="col">
                    <SideMark position={at} name={side.short || side.name} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {zones.map((topic) => (
                <tr key={topic}>
                  <th scope="row">{words.text(`domain.topic.${topic}`)}</th>
                  {workshop.zones[topic]?.state === "off-limits" ? (
                    <td colSpan={workshop.sides.length} className={styles["quiet"]}>
                      {words.text("rounds.sweep.closed")}
                    </td>
                  ) : (
                    workshop.sides.map((side) => (
                      <td key={side.id} data-cell onKeyDown={(event) => onKeyDown(event, topic, side.id)}>
                        <Segmented
                          hideLabel
                          label={words.text("rounds.sweep.zone", {
                            topic: words.text(`domain.topic.${topic}`),
                            side: side.name,
                          })}
                          value={sweep[topic]?.[side.id] ?? null}
                          options={sweepAnswers.map((value) => ({
                            value,
                            label: words.text(`rounds.sweep.answer.${value}`),
                          }))}
                          onChange={(answer) => say(topic, side.id, answer)}
                        />
                      </td>
                    ))
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Dialog>
  );
};

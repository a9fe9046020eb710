import { readiness } from "@shared/envelope/readiness";
import type { PageKind } from "@shared/envelope/written";
import { levels, type Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { edit } from "../../fields/edit";
import { showEnvelopes } from "../../store/envelopeView";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Menu } from "../../ui/Menu";
import { SideMark } from "../../ui/SideMark";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly kind: PageKind;
  /** The checkup that is asked about. */
  readonly checkup?: string;
}

/** How long one side writes, in minutes; in turns each further side takes as long again. */
const writingTime: Readonly<Record<PageKind, number>> = { interests: 15, vision: 10, checkup: 5 };

/** The room sees who has sealed, and nothing else; from here each side goes to its own page, and all open together. */
export const WritingApart = ({ workshop, kind, checkup }: Props) => {
  const words = useWords();
  const sides = readiness(workshop, kind, checkup);
  const sealed = sides.some((one) => one.state === "sealed");
  const block = workshop.agenda.find((one) => one.step === kind);
  const turns = writingTime[kind] * (workshop.sides.length - 1);
  const addTurns = (): void => {
    if (block) run(edit.block(block.id, { minutes: (block.minutes ?? 0) + turns }));
  };
  const write = (side: Side, again: boolean) => {
    const label = words.text(again ? "envelopes.write.again" : "envelopes.write");
    const name = words.text(again ? "envelopes.writeAgain" : "envelopes.writeAs", { side: side.name });
    // How a side feels is one answer; of a checkup there is no page of a level.
    const present = kind === "checkup" ? [] : levels.filter((level) => side.people.some((one) => one.level === level));
    const open = (level: (typeof levels)[number] | null) => () =>
      showEnvelopes({ what: "page", side: side.id, kind, level });
    if (present.length < 2)
      return (
        <Button aria-label={name} onClick={open(null)}>
          {label}
        </Button>
      );
    return (
      <Menu
        trigger={<Button aria-label={name}>{label}</Button>}
        items={[
          { label: words.text("envelopes.whole"), run: open(null) },
          "line",
          ...present.map((level) => ({
            label: words.text("envelopes.ofLevel", {
              side: side.short || side.name,
              level: words.text(`domain.level.${level}`),
            }),
            run: open(level),
          })),
        ]}
      />
    );
  };
  return (
    <div className={styles.group}>
      <ul className={styles.plain} aria-label={words.text("envelopes.writeApart")}>
        {sides.map(({ side: id, state }) => {
          const side = workshop.sides.find((one) => one.id === id);
          return side ? (
            <li key={id} className={styles.joint}>
              <span>
                <SideMark position={workshop.sides.indexOf(side)} name={side.name} />{" "}
                <span className={styles.note}>{words.text(`envelopes.state.${state}`)}</span>
              </span>
              {write(side, state === "sealed")}
            </li>
          ) : null;
        })}
      </ul>
      {block && sides.every((one) => one.state === "missing") && (
        <div className={styles.buttons}>
          <Button tone="link" onClick={addTurns}>
            {words.text("envelopes.turns", { minutes: turns })}
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          {...(sides.every((one) => one.state !== "missing") && sealed ? { tone: "accent" } : {})}
          disabled={!sealed}
          onClick={() => showEnvelopes({ what: "disclose", kind, checkup: checkup ?? null })}
        >
          {words.text(`envelopes.disclose.${kind}`)}
        </Button>
        <Button onClick={() => showEnvelopes({ what: "prepare", asks: kind === "checkup" ? "checkup" : "day" })}>
          {words.text("envelopes.prepare")}
        </Button>
        <Button tone="link" onClick={() => showEnvelopes({ what: "help" })}>
          {words.text("envelopes.help")}
        </Button>
      </div>
    </div>
  );
};

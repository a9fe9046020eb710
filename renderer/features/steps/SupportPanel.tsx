import type { Commitment } from "@shared/workshop/ownership";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { commitmentFields } from "../../fields/commitmentFields";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { useBoard } from "./board/boardStore";
import { MatrixChart } from "./board/MatrixChart";
import { isSpoken, pairsOf } from "./board/staying";
import { PairEntry } from "./PairEntry";
import { Section } from "./Section";
import styles from "./steps.module.css";

interface DirectionProps {
  readonly workshop: Workshop;
  readonly from: Side;
  readonly to: Side;
}

const Direction = ({ workshop, from, to }: DirectionProps) => {
  const words = useWords();
  const textOf = (id: string) => workshop.commitments.find((one) => one.id === id)?.text ?? "";
  const meta = (one: Commitment): string => {
    const answered = workshop.commitments.find((other) => other.answers.includes(one.id));
    const first = one.answers[0];
    const answer =
      first !== undefined
        ? words.text("panels.support.answers", { text: textOf(first) })
        : answered
          ? words.text("panels.support.answeredBy", { text: answered.text })
          : one.kind === "support"
            ? words.text("panels.support.unanswered")
            : "";
    return [words.text("panels.support.weight", { weight: one.weight }), words.day(one.due), answer]
      .filter(Boolean)
      .join(" · ");
  };
  const all = workshop.commitments.filter((one) => one.from === from.id && one.to === to.id);
  return (
    <section
      className={styles.section}
      aria-label={words.text("panels.support.direction", { from: from.name, to: to.name })}
    >
      <h3 className={styles.heading}>{words.text("panels.support.direction", { from: from.name, to: to.name })}</h3>
      {(["support", "expectation"] as const).map((kind) => {
        const label = words.text(kind === "support" ? "panels.support.supports" : "panels.support.expectations", {
          from: from.name,
          to: to.name,
        });
        return (
          <div key={kind} className={styles.group}>
            <p className={styles.small}>{label}</p>
            <ThingList
              name={label}
              things={all.filter((one) => one.kind === kind)}
              fields={commitmentFields}
              describe={(one) => ({ title: one.text, meta: meta(one) })}
              add={{
                label: kind === "support" ? "panels.support.addSupport" : "panels.support.addExpectation",
                command: (id) => ({
                  do: "add",
                  what: "commitment",
                  record: { id, from: from.id, to: to.id, kind, weight: 3 },
                }),
              }}
            />
          </div>
        );
      })}
    </section>
  );
};

/** For each direction between two sides: what is given and what is expected, and where that puts them. */
export const SupportPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const large = useBoard((shown) => shown["support-challenge"]);
  const directions = workshop.sides.flatMap((from) =>
    workshop.sides.filter((to) => to.id !== from.id).map((to) => ({ from, to })),
  );
  // Between many sides most directions are empty: a pair is added above, and then stands here.
  const written = directions.filter(
    ({ from, to }) =>
      workshop.sides.length === 2 || workshop.commitments.some((one) => one.from === from.id && one.to === to.id),
  );
  return (
    <>
      <PairEntry workshop={workshop} />
      {!large && (
        <Section title="boards.support.matrix">
          {pairsOf(workshop)
            .filter((pair) => workshop.sides.length === 2 || isSpoken(workshop, pair))
            .map(([one, other]) => (
              <MatrixChart key={`${one.id} ${other.id}`} workshop={workshop} one={one} other={other} small />
            ))}
        </Section>
      )}
      {written.map(({ from, to }) => (
        <Direction key={`${from.id} ${to.id}`} workshop={workshop} from={from} to={to} />
      ))}
    </>
  );
};

import { analyse } from "@shared/analysis/analyse";
import type { Finding } from "@shared/analysis/finding";
import { type Difference, whatIf } from "@shared/analysis/whatIf";
import { apply } from "@shared/commands/apply";
import { type Supposition, suppose } from "@shared/commands/suppose";
import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useEffect, useMemo, useRef, useState } from "react";
import { runGiving } from "../../store/giving";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { Button } from "../../ui/Button";
import { announce, setCanvas, useCanvas } from "./canvasStore";
import { Mark } from "./Mark";
import styles from "./WhatIf.module.css";

/** What can be supposed of a piece or a side, or, asked of nothing, of every side. */
const choices = (workshop: Workshop, about: string | null): readonly Supposition[] => {
  const what = about === null ? undefined : index(workshop).get(about)?.what;
  const ofPiece: readonly Supposition[] =
    about !== null && what === "role"
      ? [
          { if: "lift", piece: about },
          ...workshop.sides.map((side): Supposition => ({ if: "give", piece: about, side: side.id })),
        ]
      : [];
  const leaving = workshop.sides
    .filter((side) => what !== "side" || side.id === about)
    .map((side): Supposition => ({ if: "leave", side: side.id }));
  return [...ofPiece, ...leaving].filter((one) => suppose(workshop, one) !== null);
};

const say = (workshop: Workshop, words: Words, one: Supposition): string => {
  if (one.if === "leave") return words.text("table.whatIf.leave", { side: titleOf(workshop, one.side) });
  const piece = titleOf(workshop, one.piece);
  return one.if === "lift"
    ? words.text("table.whatIf.lift", { piece })
    : words.text("table.whatIf.give", { piece, side: titleOf(workshop, one.side) });
};

const compare = (workshop: Workshop, words: Words, one: Supposition): Difference | null => {
  const command = suppose(workshop, one);
  const done = command && apply(workshop, command);
  return done?.ok ? whatIf(analyse(workshop, words), analyse(done.value.workshop, words)) : null;
};

const keyOf = (one: Supposition): string => Object.values(one).join(" ");

/** Which questions come and go if something were otherwise; it is only done when it is applied. */
export const WhatIf = ({ workshop, onEnd }: { workshop: Workshop; onEnd: () => void }) => {
  const asked = useCanvas((state) => state.whatIf);
  return asked ? <Asked key={asked.about} workshop={workshop} about={asked.about} onEnd={onEnd} /> : null;
};

const Asked = ({ workshop, about, onEnd }: { workshop: Workshop; about: string | null; onEnd: () => void }) => {
  const words = useWords();
  const all = choices(workshop, about);
  const [chosen, setChosen] = useState<string | null>(null);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector("button")?.focus(), []);
  const one = all.find((each) => keyOf(each) === chosen);
  const difference = useMemo(() => (one ? compare(workshop, words, one) : null), [workshop, words, one]);
  const end = (): void => {
    setCanvas({ whatIf: null });
    useView.getState().light([]);
    onEnd();
  };
  return (
    <section
      ref={first}
      className={styles.panel}
      data-panel=""
      aria-label={words.text("table.whatIf")}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") end();
      }}
    >
      <h2 className={styles.title}>{words.text("table.whatIf")}</h2>
      <p className={styles.lead}>
        {words.text(
          all.length > 0 ? "table.whatIf.lead" : about === null ? "table.whatIf.none" : "table.whatIf.noOther",
        )}
      </p>
      <fieldset className={styles.choices} aria-label={words.text("table.whatIf.choose")}>
        {all.map((each) => (
          <Button
            key={keyOf(each)}
            size="small"
            pressed={keyOf(each) === chosen}
            onClick={() => setChosen(keyOf(each))}
          >
            {say(workshop, words, each)}
          </Button>
        ))}
      </fieldset>
      <div role="status">
        {difference ? (
          <>
            {difference.outcome.from === difference.outcome.to ? null : (
              <p className={styles.lead}>
                {words.text("table.whatIf.outcome", {
                  from: words.text(`domain.outcome.${difference.outcome.from}`),
                  to: words.text(`domain.outcome.${difference.outcome.to}`),
                })}
              </p>
            )}
            <Changes
              sign="+"
              title={words.text("table.whatIf.come", { count: difference.come.length })}
              list={difference.come}
            />
            <Changes
              sign="−"
              title={words.text("table.whatIf.go", { count: difference.go.length })}
              list={difference.go}
            />
            {difference.weigh.length > 0 ? (
              <Changes
                sign="±"
                title={words.text("table.whatIf.weigh", { count: difference.weigh.length })}
                list={difference.weigh}
              />
            ) : null}
          </>
        ) : null}
      </div>
      <div className={styles.foot}>
        <Button size="small" onClick={end}>
          {words.text("table.whatIf.drop")}
        </Button>
        <Button
          size="small"
          tone="accent"
          disabled={!one}
          onClick={() => {
            const command = one && suppose(workshop, one);
            if (one && command && runGiving(command).ok) {
              announce(words.text("table.whatIf.applied", { what: say(workshop, words, one) }));
              if (one.if === "give") useView.getState().reveal([one.piece], "follow");
            }
            end();
          }}
        >
          {words.text("table.whatIf.apply")}
        </Button>
      </div>
    </section>
  );
};

const Changes = ({ sign, title, list }: { sign: string; title: string; list: readonly Finding[] }) => (
  <>
    <h3 className={styles.change}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      {title}
    </h3>
    <ul className={styles.rows}>
      {list.map((finding) => (
        <li key={`${finding.rule} ${finding.refs.join(" ")}`} className={styles.finding}>
          <Mark severity={finding.severity} />
          <span>{finding.question}</span>
        </li>
      ))}
    </ul>
  </>
);

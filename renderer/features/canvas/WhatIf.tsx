import type { Finding } from "@shared/analysis/finding";
import { type Supposition, suppose } from "@shared/commands/suppose";
import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useEffect, useRef } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { afterSupposing } from "./afterSupposing";
import { announce, setCanvas, useCanvas } from "./canvasStore";
import { Mark } from "./Mark";
import type { Tried } from "./useTried";
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

/** A supposition in words. */
export const sayIf = (workshop: Workshop, words: Words, one: Supposition): string => {
  if (one.if === "leave") return words.text("table.whatIf.leave", { side: titleOf(workshop, one.side) });
  const piece = titleOf(workshop, one.piece);
  return one.if === "lift"
    ? words.text("table.whatIf.lift", { piece })
    : words.text("table.whatIf.give", { piece, side: titleOf(workshop, one.side) });
};

const keyOf = (one: Supposition): string => Object.values(one).join(" ");

interface Asking {
  readonly workshop: Workshop;
  readonly tried: Tried | null;
  readonly onEnd: () => void;
}

/** Which questions come and go if something were otherwise; the table shows it meanwhile, and it is only done when applied. */
export const WhatIf = (asking: Asking) => {
  const asked = useCanvas((state) => state.whatIf);
  return asked ? <Asked key={asked.about} about={asked.about} supposed={asked.supposed} {...asking} /> : null;
};

const Asked = ({
  workshop,
  about,
  supposed,
  tried,
  onEnd,
}: Asking & { about: string | null; supposed: Supposition | null }) => {
  const words = useWords();
  const all = choices(workshop, about);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector("button")?.focus(), []);
  const chosen = supposed && keyOf(supposed);
  const difference = tried?.difference;
  const choose = (one: Supposition): void => {
    setCanvas({ whatIf: { about, supposed: keyOf(one) === chosen ? null : one } });
    if (one.if !== "leave") useView.getState().reveal([one.piece], "follow");
  };
  const end = (): void => {
    setCanvas({ whatIf: null });
    useView.getState().light([]);
    afterSupposing(supposed);
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
          <Button key={keyOf(each)} size="small" pressed={keyOf(each) === chosen} onClick={() => choose(each)}>
            {sayIf(workshop, words, each)}
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
          disabled={!tried}
          onClick={() => {
            if (tried && supposed && run(tried.command).ok)
              announce(words.text("table.whatIf.applied", { what: sayIf(workshop, words, supposed) }));
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

import { sideMark } from "@shared/picture/sideMark";
import { placeOf } from "@shared/workshop/placeOf";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Contest } from "./Contest";
import { type JointEnds, setCanvas, useCanvas } from "./canvasStore";
import styles from "./JointList.module.css";
import { joinRows, partJoint } from "./jointDeeds";
import { textOfRow } from "./textOfRow";

interface RowEntry {
  readonly id: string;
  readonly text: string;
  readonly piece: string;
  readonly place: number;
}

const rowsOf = (workshop: Workshop, kind: "gives" | "needs"): readonly RowEntry[] =>
  workshop.roles.flatMap((role) =>
    role[kind].map((row) => ({
      id: row.id,
      text: row.text,
      piece: role.title,
      place: placeOf(workshop.sides, role.side),
    })),
  );

const optionText = (row: RowEntry): string => `${sideMark(row.place).letter} · ${row.text} (${row.piece})`;

/** A question is asked as long as both gives that want the need are there. */
const isOpen = (workshop: Workshop, contest: JointEnds): boolean =>
  index(workshop).has(contest.give) &&
  workshop.joints.some((joint) => joint.need === contest.need && joint.give !== contest.give);

/** Joining and parting without a drag: choose a give, choose the need it fills, Enter. */
export const JointList = ({ workshop, onEnd }: { workshop: Workshop; onEnd: () => void }) => {
  const words = useWords();
  const open = useCanvas((state) => state.jointsOpen);
  const contest = useCanvas((state) => state.contest);
  const [give, setGive] = useState("");
  const [need, setNeed] = useState("");
  const first = useRef<HTMLSelectElement>(null);
  const second = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!open) return;
    // What the keys were on is one of the two already.
    const { current } = useCanvas.getState();
    const { workshop: now } = useWorkshop.getState();
    const what = now && current !== null ? index(now).get(current)?.what : undefined;
    if (what === "give") setGive(current ?? "");
    if (what === "need") setNeed(current ?? "");
    // Which of two stays is answered before anything else.
    if (!useCanvas.getState().contest) (what === "give" ? second : first).current?.focus();
  }, [open]);
  if (!open) return null;

  const gives = rowsOf(workshop, "gives");
  const needs = rowsOf(workshop, "needs");
  const filled = new Set(workshop.joints.map((joint) => joint.need));
  const taken = new Set(workshop.joints.map((joint) => joint.give));
  const close = (): void => {
    setGive("");
    setNeed("");
    setCanvas({ jointsOpen: false, contest: null });
    onEnd();
  };
  const join = (): void => {
    if (give === "" || need === "") return;
    joinRows(give, need, words);
    setNeed("");
    first.current?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    if (event.key === "Enter" && event.target instanceof HTMLSelectElement && give !== "" && need !== "") {
      event.preventDefault();
      join();
    }
  };
  return (
    <section className={styles.list} data-panel="" aria-label={words.text("canvas.jointsTitle")} onKeyDown={keys}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.text("canvas.jointsTitle")}</h2>
        <Button size="small" tone="quiet" onClick={close}>
          {words.text("canvas.close")}
        </Button>
      </header>
      {contest && isOpen(workshop, contest) ? (
        <Contest
          workshop={workshop}
          contest={contest}
          onEnd={() => {
            setCanvas({ contest: null });
            first.current?.focus();
          }}
        />
      ) : null}
      <p className={styles.about}>{words.text("canvas.jointsAbout")}</p>
      <RowChoice
        field={first}
        label={words.text("canvas.whichGive")}
        rows={gives}
        joined={taken}
        chosen={give}
        onChoose={setGive}
      />
      <RowChoice
        field={second}
        label={words.text("canvas.fillWith")}
        rows={needs}
        joined={filled}
        chosen={need}
        onChoose={setNeed}
      />
      <Button tone="accent" disabled={give === "" || need === ""} onClick={join}>
        {words.text("canvas.join")}
      </Button>
      <Ends
        title={words.text("canvas.openNeeds")}
        none={words.text("canvas.noOpenNeeds")}
        rows={needs.filter((row) => !filled.has(row.id))}
        onChoose={setNeed}
      />
      <Ends
        title={words.text("canvas.looseGives")}
        none={words.text("canvas.noLooseGives")}
        rows={gives.filter((row) => !taken.has(row.id))}
        onChoose={setGive}
      />
      <h3 className={styles.subtitle}>{words.text("canvas.joined")}</h3>
      {workshop.joints.length === 0 ? <p className={styles.about}>{words.text("canvas.noJoints")}</p> : null}
      <ul className={styles.rows}>
        {workshop.joints.map((joint) => {
          const ends = { give: textOfRow(workshop, joint.give), need: textOfRow(workshop, joint.need) };
          return (
            <li key={`${joint.give} ${joint.need}`} className={styles.row}>
              <span dir="auto">{words.text("canvas.bridgeLabel", ends)}</span>
              <Button
                size="small"
                tone="quiet"
                aria-label={words.text("canvas.partNamed", ends)}
                onClick={() => {
                  partJoint({ give: joint.give, need: joint.need }, words);
                  first.current?.focus();
                }}
              >
                {words.text("canvas.part")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

interface ChoiceProps {
  readonly field: RefObject<HTMLSelectElement | null>;
  readonly label: string;
  readonly rows: readonly RowEntry[];
  /** Those that have a joint already: they come last. */
  readonly joined: ReadonlySet<string>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One of the gives or needs on the table. */
const RowChoice = ({ field, label, rows, joined, chosen, onChoose }: ChoiceProps) => {
  const words = useWords();
  const sorted = [...rows].sort((a, b) => Number(joined.has(a.id)) - Number(joined.has(b.id)));
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select ref={field} className={styles.select} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{words.text("canvas.choose")}</option>
        {sorted.map((row) => (
          <option key={row.id} value={row.id}>
            {optionText(row)}
          </option>
        ))}
      </select>
    </label>
  );
};

const Ends = ({
  title,
  none,
  rows,
  onChoose,
}: {
  title: string;
  none: string;
  rows: readonly RowEntry[];
  onChoose: (id: string) => void;
}) => (
  <>
    <h3 className={styles.subtitle}>{title}</h3>
    {rows.length === 0 ? <p className={styles.about}>{none}</p> : null}
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" className={styles.end} data-side={row.place} onClick={() => onChoose(row.id)}>
            <b>{sideMark(row.place).letter}</b>
            <span dir="auto">{row.text}</span>
          </button>
        </li>
      ))}
    </ul>
  </>
);

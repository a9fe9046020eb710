import { sideMark } from "@shared/picture/sideMark";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Contest } from "./Contest";
import { setCanvas, useCanvas } from "./canvasStore";
import styles from "./JointList.module.css";
import { joinSteadily } from "./steady";
import { boardNow } from "./useBoard";
import { joinRows, partJoint } from "./useReach";

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
      place: workshop.sides.findIndex((side) => side.id === role.side),
    })),
  );

const optionText = (row: RowEntry): string => `${sideMark(row.place).letter} · ${row.text} (${row.piece})`;

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
    (what === "give" ? second : first).current?.focus();
  }, [open]);
  if (!open) return null;

  const gives = rowsOf(workshop, "gives");
  const needs = rowsOf(workshop, "needs");
  const filled = new Set(workshop.joints.map((joint) => joint.need));
  const taken = new Set(workshop.joints.map((joint) => joint.give));
  const texts = new Map([...gives, ...needs].map((row) => [row.id, row]));
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
      {contest ? (
        <Contest
          now={texts.get(workshop.joints.find((joint) => joint.need === contest.need)?.give ?? "")?.text ?? ""}
          other={texts.get(contest.give)?.text ?? ""}
          need={texts.get(contest.need)?.text ?? ""}
          onKeep={() => {
            setCanvas({ contest: null });
            first.current?.focus();
          }}
          onTake={() => {
            run(joinSteadily(workshop, boardNow(workshop, words), contest, true));
            setCanvas({ contest: null });
            first.current?.focus();
          }}
        />
      ) : null}
      <p className={styles.about}>{words.text("canvas.jointsAbout")}</p>
      <label className={styles.field}>
        <span>{words.text("canvas.whichGive")}</span>
        <select ref={first} className={styles.select} value={give} onChange={(event) => setGive(event.target.value)}>
          <option value="">{words.text("canvas.choose")}</option>
          {[...gives]
            .sort((a, b) => Number(taken.has(a.id)) - Number(taken.has(b.id)))
            .map((row) => (
              <option key={row.id} value={row.id}>
                {optionText(row)}
              </option>
            ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{words.text("canvas.fillWith")}</span>
        <select ref={second} className={styles.select} value={need} onChange={(event) => setNeed(event.target.value)}>
          <option value="">{words.text("canvas.choose")}</option>
          {[...needs]
            .sort((a, b) => Number(filled.has(a.id)) - Number(filled.has(b.id)))
            .map((row) => (
              <option key={row.id} value={row.id}>
                {optionText(row)}
              </option>
            ))}
        </select>
      </label>
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
          const ends = { give: texts.get(joint.give)?.text ?? "", need: texts.get(joint.need)?.text ?? "" };
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

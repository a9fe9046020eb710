import { sideMark } from "@shared/picture/sideMark";
import type { Node, NodeProps } from "@xyflow/react";
import { Mail } from "lucide-react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { classes } from "../../ui/classes";
import { setCanvas } from "./canvasStore";
import { Mark } from "./Mark";
import type { SeatData } from "./nodeData";
import { nodeState } from "./nodeState";
import { patternFill } from "./Patterns";
import styles from "./SeatNode.module.css";
import { TextBlock } from "./TextBlock";
import thing from "./thing.module.css";

const SHOWN = 4;

const initials = (name: string): string => {
  const all = name.trim().split(/\s+/u);
  // "Ing." and "Dr." are no part of the name.
  const own = all.filter((part) => !/\.,?$/u.test(part));
  const parts = own.length > 0 ? own : all;
  const first = Array.from(parts[0] ?? "")[0] ?? "";
  const last = parts.length > 1 ? (Array.from(parts.at(-1) ?? "")[0] ?? "") : "";
  return (first + last).toUpperCase();
};

/** A side's seat at the table: its people, what is sealed, and room for its interests. */
export const SeatNode = memo(({ id, data }: NodeProps<Node<SeatData, "seat">>) => {
  const words = useWords();
  const { side, place, nameLines, interests, leaves } = data.seat;
  const pattern = patternFill(place);
  const more = side.people.length - SHOWN;
  return (
    <div className={classes(thing.thing, styles.seat)} data-side={place} {...nodeState(id, data.label, data.shown)}>
      <svg className={styles.edge} aria-hidden="true" width="100%" height="6">
        <rect className={styles.fill} width="100%" height="6" />
        {pattern === null ? null : <rect width="100%" height="6" fill={pattern} />}
      </svg>
      <div className={styles.head}>
        <span className={styles.mark} aria-hidden="true">
          {sideMark(place).glyph}
        </span>
        <span className={styles.letter}>{sideMark(place).letter}</span>
        <TextBlock className={styles.name} lines={nameLines} />
        {data.shown.mark ? <Mark severity={data.shown.mark} /> : null}
        {leaves ? <span className={styles.note}>{words.text("canvas.leaves")}</span> : null}
        {data.sealed > 0 ? (
          <span className={styles.note}>
            <Mail aria-hidden="true" size={14} />
            {words.text("canvas.sealed", { count: data.sealed })}
          </span>
        ) : null}
        {side.people.slice(0, SHOWN).map((person) => (
          <span key={person.id} className={styles.person} title={person.name} dir="auto">
            {initials(person.name)}
          </span>
        ))}
        {more > 0 ? <span className={styles.more}>{words.text("canvas.morePeople", { count: more })}</span> : null}
      </div>
      {interests.length === 0 ? (
        <div className={styles.empty}>
          <span>{words.text("canvas.emptySeat")}</span>
          <Button
            size="small"
            className="nodrag nopan"
            onClick={() => setCanvas({ draft: { what: "interest", side: side.id, strength: "must-protect" } })}
          >
            {words.text("canvas.addInterest")}
          </Button>
        </div>
      ) : null}
    </div>
  );
});
SeatNode.displayName = "SeatNode";

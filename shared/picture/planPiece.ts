import type { Role } from "../workshop/jigsaw";
import { lineHeight, sizes, type as styles } from "./sizes";
import { wrap } from "./wrap";

/** Words that stand on the picture itself. */
export interface PictureLabels {
  readonly gives: string;
  readonly needs: string;
  /** Stands for a text that is still blank. */
  readonly untitled: string;
}

/** A row of a piece with its text in lines, before it has a place. */
export interface RowPlan {
  readonly id: string;
  readonly kind: "give" | "need";
  /** The word before the text, which is the start of the first line; "" in text that runs from right to left. */
  readonly prefix: string;
  readonly lines: readonly string[];
  readonly rtl: boolean;
  /** Half the height of the text with its padding: the row's tab or socket sits at its middle. */
  readonly half: number;
}

export interface PiecePlan {
  readonly role: Role;
  readonly titleLines: readonly string[];
  readonly headHeight: number;
  readonly rows: readonly RowPlan[];
}

// The first strong character decides, as `dir="auto"` does in the window.
const RTL = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text is read from right to left. */
export const isRtl = (text: string): boolean => RTL.test(text);

const inner = sizes.piece.width - sizes.piece.seamPad - sizes.piece.outerPad;

const planRow = (kind: "give" | "need", row: { id: string; text: string }, labels: PictureLabels): RowPlan => {
  const rtl = isRtl(row.text);
  const prefix = rtl ? "" : kind === "give" ? labels.gives : labels.needs;
  const text = row.text.trim() === "" ? labels.untitled : row.text;
  const lines = wrap(prefix === "" ? text : `${prefix} ${text}`, inner, styles.row);
  return {
    id: row.id,
    kind,
    prefix,
    lines,
    rtl,
    half: Math.ceil((lines.length * lineHeight.row) / 2) + sizes.piece.rowPad,
  };
};

const plans = new WeakMap<Role, { readonly labels: PictureLabels; readonly plan: PiecePlan }>();

/** A piece's texts in lines; made once for each role, since a role that changes is another object. */
export const planPiece = (role: Role, labels: PictureLabels): PiecePlan => {
  const before = plans.get(role);
  if (before?.labels === labels) return before.plan;
  // The letter of the side stands before the title, its pattern behind it.
  const titleLines = wrap(role.title.trim() === "" ? labels.untitled : role.title, sizes.piece.width - 64, styles.head);
  const plan: PiecePlan = {
    role,
    titleLines,
    headHeight: titleLines.length * lineHeight.head + 2 * sizes.piece.headPad,
    rows: [
      ...role.gives.map((row) => planRow("give", row, labels)),
      ...role.needs.map((row) => planRow("need", row, labels)),
    ],
  };
  plans.set(role, { labels, plan });
  return plan;
};

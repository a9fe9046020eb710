import type { Severity } from "@shared/analysis/finding";
import type { Board, PieceBox } from "@shared/picture/board";
import type { Cover, Signs } from "@shared/picture/signs";
import type { Box } from "@shared/picture/spaces";
import type { Words } from "@shared/words/words";
import type { Drag, JointEnds } from "./canvasStore";
import { STATEMENT } from "./editable";
import { headPlace } from "./headPlace";
import { labels } from "./labels";
import { leavingPlaces } from "./leaving";
import { type CanvasNode, labelled } from "./nodeData";
import type { BandName } from "./readingOrder";
import { type Shown, shownKey } from "./shown";

/** All that is shown of the moment, besides the board itself. */
export interface Moment {
  readonly selection: ReadonlySet<string>;
  readonly lit: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Severity>;
  readonly traced?: ReadonlySet<string> | undefined;
  readonly signs?: Signs | undefined;
  readonly current: string | null;
  readonly joint: JointEnds | null;
  readonly drag: Drag | null;
  readonly words: Words;
  readonly asides: Readonly<Record<BandName, string>>;
  readonly sealed: ReadonlyMap<string, number>;
}

/** A node made before, with all it was made from: it stays the same object while none of that changes. */
interface Made {
  readonly source: unknown;
  readonly key: string;
  readonly node: CanvasNode;
}
export type Kept = Map<string, Made>;

const none: readonly Cover[] = [];

/** Where all ends of a piece lie and who gives, to see whether one has changed. */
const geometry = (piece: PieceBox): string =>
  piece.rows
    .map(
      (row) =>
        `${row.id}${row.edge}${row.y}${row.ends.map((end) => `${end.edge}${end.x},${end.y}${end.seam}${end.giver}`).join()}`,
    )
    .join(";");

const shownOf = (id: string, moment: Moment): Shown => ({
  selected: moment.selection.has(id),
  current: moment.current === id,
  lit: moment.lit.has(id),
  mark: moment.marks.get(id) ?? null,
  traced: moment.traced?.has(id) ?? false,
  sign: moment.signs?.ends.get(id) ?? null,
});
const common = (id: string, box: Box, moment: Moment) => {
  const moved = moment.drag?.ids.has(id) ? moment.drag : null;
  const width = Math.round(box.width);
  const height = Math.round(box.height);
  return {
    id,
    position: { x: Math.round(box.x + (moved?.dx ?? 0)), y: Math.round(box.y + (moved?.dy ?? 0)) },
    width,
    height,
    measured: { width, height },
    handles: [],
    // What is in a hand lies over what is not.
    ...(moved ? { zIndex: 20 } : {}),
    connectable: false,
    deletable: false,
    // The thing inside has the name and the role; the wrapper is nothing of its own.
    domAttributes: { "aria-roledescription": undefined },
  };
};

/** What is near of the board as nodes for React Flow; what has not changed keeps its node. */
export const canvasNodes = (board: Board, moment: Moment, before: Kept, near = board) => {
  const kept: Kept = new Map();
  const nodes: CanvasNode[] = [];
  // Said when somebody mounts the thing: thousands that are out of view are never put into words.
  const say = labels(moment.words, board);
  const leaving = leavingPlaces(board.seats);
  /** Whose it is as its label says it. */
  const whose = (side: number): string => `${side}${leaving.has(side) ? " leaves " : ""}`;
  const add = (
    id: string,
    source: unknown,
    box: Box,
    state: string,
    make: (base: ReturnType<typeof common>) => CanvasNode,
  ): void => {
    const base = common(id, box, moment);
    const key = `${base.position.x} ${base.position.y} ${base.width} ${base.height} ${moment.words.locale} ${base.zIndex ?? ""} ${state}`;
    const known = before.get(id);
    const one: Made = known && known.source === source && known.key === key ? known : { source, key, node: make(base) };
    kept.set(id, one);
    nodes.push(one.node);
  };

  for (const band of ["horizon", "table", "seats"] as const) {
    const box = band === "horizon" ? board.horizon : band === "table" ? board.table : board.seatBand;
    const aside = moment.asides[band];
    const empty =
      band === "horizon"
        ? board.cards.length === 0
        : band === "table" && board.pieces.length + board.stakes.length === 0;
    const head = headPlace(board, band, box);
    add(`band ${band}`, band, box, `${aside}${empty} ${head.start} ${head.end}`, (base) => ({
      ...base,
      type: "band",
      data: { band, aside, empty, head, label: say.band(band) },
      draggable: false,
      selectable: false,
      zIndex: -1,
      style: { pointerEvents: "none" },
    }));
  }
  const statement = shownOf(STATEMENT, moment);
  add(STATEMENT, board.statement.lines.join("\n"), board.statement.box, shownKey(statement), (base) => ({
    ...base,
    type: "statement",
    data: { statement: board.statement, shown: statement, label: say.statement() },
    draggable: false,
    selected: statement.selected,
  }));
  for (const card of near.cards) {
    const shown = shownOf(card.card.id, moment);
    add(card.card.id, card.card, card.box, `${whose(card.side)}${shownKey(shown)}`, (base) => ({
      ...base,
      type: "card",
      data: labelled({ card, shown }, card, say.card),
      selected: shown.selected,
    }));
  }
  for (const piece of near.pieces) {
    const id = piece.role.id;
    const shown = shownOf(id, moment);
    const rows: Record<string, Shown> = {};
    let state = "";
    for (const row of piece.rows) {
      const one = shownOf(row.id, moment);
      const key = shownKey(one);
      if (key === "") continue;
      rows[row.id] = one;
      state += `${row.id}${key};`;
    }
    const own = moment.joint;
    const joint = own && piece.rows.some((row) => row.id === own.give || row.id === own.need) ? own : null;
    const covers = moment.signs?.covers.get(id) ?? none;
    const under = covers.map((cover) => `${cover.side}${cover.title}`).join();
    const all = `${under}${whose(piece.side)}${shownKey(shown)}|${state}|${joint ? `${joint.give} ${joint.need}` : ""}|${geometry(piece)}`;
    add(id, piece.role, piece, all, (base) => ({
      ...base,
      type: "piece",
      data: labelled({ piece, shown, rows, joint, covers }, piece, say.piece),
      selected: shown.selected,
    }));
  }
  for (const stake of near.stakes) {
    const shown = shownOf(stake.stake.id, moment);
    add(stake.stake.id, stake.stake, stake.box, `${whose(stake.side)}${shownKey(shown)}`, (base) => ({
      ...base,
      type: "stake",
      data: labelled({ stake, shown }, stake, say.stake),
      selected: shown.selected,
    }));
  }
  for (const seat of board.seats) {
    const shown = shownOf(seat.side.id, moment);
    const sealed = moment.sealed.get(seat.side.id) ?? 0;
    add(
      seat.side.id,
      seat.side,
      seat.box,
      `${whose(seat.place)}${sealed}${shownKey(shown)}${seat.interests.length}`,
      (base) => ({
        ...base,
        type: "seat",
        data: labelled({ seat, sealed, shown }, seat, say.seat),
        draggable: false,
        selected: shown.selected,
      }),
    );
    for (const interest of seat.interests) {
      const one = shownOf(interest.interest.id, moment);
      const guard = interest.guards[0]?.id ?? "";
      const aside = interest.aside.join();
      add(
        interest.interest.id,
        interest.interest,
        interest.box,
        `${whose(interest.side)}${shownKey(one)}${guard}${aside}`,
        (base) => ({
          ...base,
          type: "interest",
          data: labelled({ interest, shown: one }, interest, say.interest),
          selected: one.selected,
          zIndex: base.zIndex ?? 1,
        }),
      );
    }
  }
  return { nodes, kept };
};

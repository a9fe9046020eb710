import type { Severity } from "@shared/analysis/finding";
import type { Board, Bridge, CardBox, InterestBox, PieceBox, SeatBox, StakeBox } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { stopCount } from "./readingOrder";

/** From so far away no text can be read: boxes say it as well. */
export const FAR = 0.35;
/** Fewer things stay what they are, however small. */
export const MANY = 400;

/** One box seen from afar. */
export interface FarShape {
  readonly id: string;
  readonly box: Box;
  readonly side: number;
  /** Height of its coloured head; 0 where it has none. */
  readonly head: number;
  /** A card is paper, not its side's tint. */
  readonly paper?: boolean;
}

/**
 * Shapes of the things of a list. They stay the same while the list does; where it is another one, what lies in it at
 * the same place as in the list before keeps its shape.
 */
const shaping = <T>(make: (thing: T) => FarShape): ((list: readonly T[]) => readonly FarShape[]) => {
  const known = new WeakMap<readonly T[], readonly FarShape[]>();
  let last: readonly T[] = [];
  return (list) => {
    const [things, shapesBefore] = [last, known.get(last) ?? []];
    const shapes =
      known.get(list) ??
      list.map((thing, at) => {
        const before = shapesBefore[at];
        return before && thing === things[at] ? before : make(thing);
      });
    known.set(list, shapes);
    last = list;
    return shapes;
  };
};

const cardShapes = shaping(({ card, box, side }: CardBox) => ({ id: card.id, box, side, head: 0, paper: true }));
const stakeShapes = shaping(({ stake, box, side }: StakeBox) => ({ id: stake.id, box, side, head: 0 }));
const pieceShapes = shaping(({ role, x, y, width, height, side, plan }: PieceBox) => ({
  id: role.id,
  box: { x, y, width, height },
  side,
  head: plan.headHeight,
}));
const seatShapes = shaping(({ side, place, box }: SeatBox) => ({ id: side.id, box, side: place, head: 8 }));
const interestShapes = shaping(({ interest, box, side }: InterestBox) => ({ id: interest.id, box, side, head: 0 }));

/** The board as boxes in lists, in the order in which they are painted. */
export const farLists = ({ cards, stakes, pieces, seats }: Board) => ({
  cards: cardShapes(cards),
  stakes: stakeShapes(stakes),
  pieces: pieceShapes(pieces),
  seats: seatShapes(seats),
  interests: interestShapes(seats.flatMap((seat) => seat.interests)),
});

/** The board as boxes, in the order in which they are painted. */
export const farShapes = (board: Board): readonly FarShape[] => Object.values(farLists(board)).flat();

/** Whether the board is so large that from afar it is drawn instead of built. */
export const isLarge = (board: Board): boolean => stopCount(board) > MANY;

/** What lies at a place; the topmost where things lie on each other. */
export const shapeAt = (board: Board, at: { readonly x: number; readonly y: number }): FarShape | null => {
  const hit = farShapes(board).filter(
    ({ box }) => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height,
  );
  return hit.at(-1) ?? null;
};

/** What is painted over the boxes. */
export interface FarLook {
  readonly selection: ReadonlySet<string>;
  readonly lit: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Severity>;
  /** What stays clear while the rest fades; undefined while nothing is traced. */
  readonly traced: ReadonlySet<string> | undefined;
  /** The places of the sides that leave. */
  readonly leaving: ReadonlySet<number>;
}

/** The mark that is seen from afar. */
export const markOf = (look: FarLook, id: string): "blocker" | "caution" | null => {
  const mark = look.marks.get(id);
  return mark === undefined || mark === "note" ? null : mark;
};

type Fading = Pick<FarLook, "traced" | "leaving">;
const untraced = ({ traced }: Fading, ...ids: readonly string[]): boolean =>
  traced !== undefined && !ids.every((id) => traced.has(id));

/** Whether a thing steps back with the side whose it is; a card stays on the horizon of all. */
export const leavesWith = (leaving: ReadonlySet<number>, { side, paper }: FarShape): boolean =>
  paper !== true && leaving.has(side);

/** As the things themselves fade, TableView.module.css: none of what is traced, or of a side that leaves. */
export const [UNTRACED, LEAVING] = [0.3, 0.5] as const;
/** How clear a thing is seen, from 0 to 1. */
export const clearness = (look: Fading, shape: FarShape): number =>
  untraced(look, shape.id) ? UNTRACED : leavesWith(look.leaving, shape) ? LEAVING : 1;

/** Whether a joint fades: one of its ends is none of what is traced, or of a side that leaves. */
export const bridgeFades = (look: Fading, { give, need, giver, needer }: Bridge): boolean =>
  untraced(look, give, need) || look.leaving.has(giver) || look.leaving.has(needer);

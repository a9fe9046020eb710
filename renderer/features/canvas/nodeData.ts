import type { Board, CardBox, InterestBox, PieceBox, SeatBox, StakeBox } from "@shared/picture/board";
import type { Cover } from "@shared/picture/signs";
import type { Node } from "@xyflow/react";
import type { JointEnds } from "./canvasStore";
import type { HeadPlace } from "./headPlace";
import type { BandName } from "./readingOrder";
import type { Shown } from "./shown";

export type BandData = {
  readonly band: BandName;
  readonly aside: string;
  readonly empty: boolean;
  readonly head: HeadPlace;
  readonly label: string;
};
export type StatementData = { readonly statement: Board["statement"]; readonly shown: Shown; readonly label: string };
export type CardData = { readonly card: CardBox; readonly shown: Shown; readonly label: string };
export type PieceData = {
  readonly piece: PieceBox;
  readonly shown: Shown;
  readonly rows: Readonly<Record<string, Shown>>;
  readonly joint: JointEnds | null;
  readonly covers: readonly Cover[];
  readonly label: string;
};
export type StakeData = { readonly stake: StakeBox; readonly shown: Shown; readonly label: string };
export type SeatData = {
  readonly seat: SeatBox;
  readonly sealed: number;
  readonly shown: Shown;
  readonly label: string;
};
export type InterestData = { readonly interest: InterestBox; readonly shown: Shown; readonly label: string };

/** Everything on the canvas that React Flow holds. */
export type CanvasNode =
  | Node<BandData, "band">
  | Node<StatementData, "statement">
  | Node<CardData, "card">
  | Node<PieceData, "piece">
  | Node<StakeData, "stake">
  | Node<SeatData, "seat">
  | Node<InterestData, "interest">;

/**
 * Says the label when it is asked for. It stands out here since a getter made among the nodes would keep everything
 * that was at hand there: the nodes of before, and through them all nodes that ever were.
 */
export const labelled = <D extends object, T>(
  data: D,
  thing: T,
  say: (thing: T) => string,
): D & { readonly label: string } => ({
  ...data,
  get label() {
    return say(thing);
  },
});

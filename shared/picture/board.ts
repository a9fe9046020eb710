import type { Guard } from "../analysis/guards";
import type { Interest } from "../workshop/interests";
import type { Stake } from "../workshop/ownership";
import type { Side } from "../workshop/setting";
import type { Card } from "../workshop/vision";
import type { Edge } from "./piece";
import type { PlacedPiece } from "./placed";
import type { Box, Point } from "./spaces";

/** Text in lines, as the picture breaks it. */
export interface Lines {
  readonly lines: readonly string[];
  readonly rtl: boolean;
}

/** A side's place in the document; -1 is nobody's. */
export type SidePlace = number;

export interface CardBox extends Lines {
  readonly card: Card;
  readonly side: SidePlace;
  readonly box: Box;
}

export interface StakeBox extends Lines {
  readonly stake: Stake;
  readonly side: SidePlace;
  readonly box: Box;
}

/** A piece on the board: its x and y are the board's. */
export interface PieceBox extends PlacedPiece {
  readonly side: SidePlace;
}

export interface InterestBox extends Lines {
  readonly interest: Interest;
  readonly side: SidePlace;
  readonly box: Box;
  /** What keeps a must-protect safe; the first is shown. */
  readonly guards: readonly Guard[];
  /** The first guard's title in lines beside the text. */
  readonly aside: readonly string[];
}

export interface SeatBox {
  readonly side: Side;
  readonly place: SidePlace;
  readonly box: Box;
  readonly nameLines: readonly string[];
  readonly interests: readonly InterestBox[];
  /** The side leaves the table, and the others go on. */
  readonly leaves: boolean;
}

/** A place on the edge of a piece on the board. */
export interface Spot extends Point {
  readonly edge: Edge;
}

/** A part of a line, `under` where a thing lies over it. */
export interface Stretch {
  readonly under: boolean;
  readonly points: readonly Point[];
}

/** A joint whose pieces do not lie side by side. */
export interface Bridge {
  readonly give: string;
  readonly need: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly giver: SidePlace;
  readonly needer: SidePlace;
  readonly stretches: readonly Stretch[];
}

export interface Board {
  readonly bounds: Box;
  readonly horizon: Box;
  readonly table: Box;
  readonly seatBand: Box;
  readonly statement: Lines & { readonly box: Box };
  readonly cards: readonly CardBox[];
  readonly pieces: readonly PieceBox[];
  readonly stakes: readonly StakeBox[];
  readonly bridges: readonly Bridge[];
  readonly seats: readonly SeatBox[];
  /** Board y less the y in the file, for cards and for what lies on the table: bands grow, places in the file stay. */
  readonly shift: { readonly horizon: number; readonly table: number };
}

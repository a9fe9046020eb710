import type { Joint, Role } from "../workshop/jigsaw";
import type { Edge } from "./piece";
import type { PiecePlan, RowPlan } from "./planPiece";

/** How the sides lie, for the pieces that are theirs. */
export interface Sides {
  /** The columns count from left to right. */
  readonly columnOf: (role: Role) => number;
  /** Where the free ends of a piece look that has no column beside it. */
  readonly facing: (role: Role) => "left" | "right";
  /** A side's place in the document; -1 is nobody's. */
  readonly placeOf: (role: Role) => number;
}

/** A tab or socket in its place on a piece, from the piece's top left corner. */
export interface PlacedEnd {
  readonly row: string;
  readonly kind: "give" | "need";
  readonly joint: Joint | null;
  /** The joint is a seam: tab and socket lie in each other. A joint that is not is a bridge. */
  readonly seam: boolean;
  /** The side, by its place, whose tab lies in this socket on the seam: the joint's outline has its colour. */
  readonly giver: number | null;
  readonly edge: Edge;
  readonly x: number;
  readonly y: number;
}

export interface PlacedRow extends RowPlan {
  readonly edge: "left" | "right";
  /** The middle of the text, from the piece's top. */
  readonly y: number;
  readonly ends: readonly PlacedEnd[];
}

/** A piece in its place, from the top left corner of its cluster. */
export interface PlacedPiece {
  readonly role: Role;
  readonly plan: PiecePlan;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
}

export interface Assembly {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PlacedPiece[];
}

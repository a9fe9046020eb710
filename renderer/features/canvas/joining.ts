import { canJoin } from "@shared/commands/canJoin";
import type { Phrase } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import type { JointEnds } from "./canvasStore";
import { type End, nearest } from "./ends";

/** What drawing one end to another means. */
export type Joining =
  | { readonly is: "joint"; readonly ends: JointEnds }
  /** The socket has its tab: which one stays is for a person to say. */
  | { readonly is: "contest"; readonly ends: JointEnds }
  | { readonly is: "refused"; readonly why: Phrase };

/** Whether two rows, taken in either order, become a joint. */
export const joining = (workshop: Workshop, from: string, to: string): Joining => {
  const things = index(workshop);
  const [a, b] = [things.get(from)?.parent, things.get(to)?.parent];
  if (a !== undefined && a === b) return { is: "refused", why: { key: "canvas.samePiece" } };
  const fit = canJoin(workshop, from, to);
  if (!fit.ok) return { is: "refused", why: fit.error.sentence };
  const { give, need, joined, replaces } = fit.value;
  if (joined) return { is: "refused", why: { key: "canvas.alreadyJoined" } };
  return { is: replaces === null ? "joint" : "contest", ends: { give, need } };
};

/** The end that is drawn, and the joint it is drawn off, if it is of one. */
export interface Hand {
  readonly row: string;
  readonly joint: JointEnds | null;
}

/**
 * The end a hand reaches at a place: the nearest that can join with what it holds, for the tab and the socket of a joint
 * lie on one another. Where none is near enough it is the nearest of all, which can say why it cannot be joined.
 */
export const endFor = (
  workshop: Workshop,
  all: readonly End[],
  { row, joint }: Hand,
  at: { readonly x: number; readonly y: number },
  within: number,
): End | null => {
  const near = all.filter((end) => end.row !== row && Math.hypot(end.x - at.x, end.y - at.y) <= within);
  // What is joined with it takes it back.
  const fits = (end: End): boolean =>
    end.row === joint?.give || end.row === joint?.need || joining(workshop, row, end.row).is !== "refused";
  return nearest(near.filter(fits), at) ?? nearest(near, at);
};

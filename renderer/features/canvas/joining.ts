import { canJoin } from "@shared/commands/canJoin";
import type { Phrase } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import type { JointEnds } from "./canvasStore";

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

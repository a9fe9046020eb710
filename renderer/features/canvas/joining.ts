import type { Phrase } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import type { JointEnds } from "./canvasStore";

/** What a drag from one end to another means. */
export type Joining =
  | { readonly is: "joint"; readonly ends: JointEnds }
  /** The socket has its tab: which one stays is for a person to say. */
  | { readonly is: "contest"; readonly ends: JointEnds }
  | { readonly is: "refused"; readonly why: Phrase };

interface Row {
  readonly kind: "give" | "need";
  readonly piece: string;
}

const rowOf = (workshop: Workshop, id: string): Row | null => {
  for (const role of workshop.roles) {
    if (role.gives.some((row) => row.id === id)) return { kind: "give", piece: role.id };
    if (role.needs.some((row) => row.id === id)) return { kind: "need", piece: role.id };
  }
  return null;
};

/** Whether two rows, taken in either order, become a joint. */
export const joining = (workshop: Workshop, from: string, to: string): Joining => {
  const [a, b] = [rowOf(workshop, from), rowOf(workshop, to)];
  if (!a || !b) return { is: "refused", why: { key: "canvas.cannotJoin" } };
  if (a.piece === b.piece) return { is: "refused", why: { key: "canvas.samePiece" } };
  if (a.kind === b.kind)
    return { is: "refused", why: { key: a.kind === "give" ? "canvas.sameKindGive" : "canvas.sameKindNeed" } };
  const ends: JointEnds = a.kind === "give" ? { give: from, need: to } : { give: to, need: from };
  const now = workshop.joints.find((joint) => joint.need === ends.need);
  if (now?.give === ends.give) return { is: "refused", why: { key: "canvas.alreadyJoined" } };
  return now ? { is: "contest", ends } : { is: "joint", ends };
};

import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import type { Command } from "./command";

/** What people ask "what if" about. */
export type Supposition =
  /** The piece lies alone: nothing of it is joined. */
  | { readonly if: "lift"; readonly piece: string }
  | { readonly if: "give"; readonly piece: string; readonly side: string }
  | { readonly if: "leave"; readonly side: string };

const jointsOf = (workshop: Workshop, piece: string): Workshop["joints"] => {
  const role = workshop.roles.find((one) => one.id === piece);
  const rows = new Set(role ? [...role.gives, ...role.needs].map((row) => row.id) : []);
  return workshop.joints.filter((joint) => rows.has(joint.give) || rows.has(joint.need));
};

/** Parts every joint of a piece, as one step; null where it has none. */
export const liftOff = (workshop: Workshop, piece: string): Command | null => {
  const commands = jointsOf(workshop, piece).map(({ give, need }): Command => ({ do: "part", give, need }));
  return commands.length === 0 ? null : { do: "together", commands, name: { key: "table.liftName" } };
};

/** The one step that makes a supposition true; null where nothing would be otherwise, or it can't be. */
export const suppose = (workshop: Workshop, supposition: Supposition): Command | null => {
  const things = index(workshop);
  if (supposition.if === "leave") {
    const known = things.get(supposition.side)?.what === "side";
    const left = workshop.verdicts[supposition.side]?.verdict;
    if (!known || workshop.sides.length < 3 || left === "pass" || left === "competitor") return null;
    const before = workshop.verdicts[supposition.side];
    return {
      do: "enter",
      map: "verdicts",
      key: supposition.side,
      value: { reason: "", revisitIf: "", ...before, verdict: "pass" },
    };
  }
  const piece = things.get(supposition.piece);
  if (piece?.what !== "role") return null;
  if (supposition.if === "lift") return liftOff(workshop, supposition.piece);
  if (piece.thing.side === supposition.side || things.get(supposition.side)?.what !== "side") return null;
  return { do: "edit", what: "role", id: supposition.piece, changes: { side: supposition.side } };
};

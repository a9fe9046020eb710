import { type Result, success } from "../lib/result";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { type Refusal, refuse } from "./refusal";

/** Two ends that fit: which is the give, which the need, and the give that would have to let go of it. */
export interface Fit {
  readonly give: string;
  readonly need: string;
  readonly replaces: string | null;
  /** They are joined already. */
  readonly joined: boolean;
}

/** Whether two rows can be joined, whichever is named first. */
export const canJoin = (workshop: Workshop, one: string, other: string): Result<Fit, Refusal> => {
  const things = index(workshop);
  const kinds = [things.get(one)?.what, things.get(other)?.what];
  if (kinds.includes(undefined)) return refuse("gone");
  if (!kinds.includes("give") || !kinds.includes("need")) return refuse("not-a-pair");
  const [give, need] = kinds[0] === "give" ? [one, other] : [other, one];
  const joints = workshop.joints.filter((joint) => joint.need === need);
  const joined = joints.some((joint) => joint.give === give);
  return success({ give, need, joined, replaces: joined ? null : (joints[0]?.give ?? null) });
};

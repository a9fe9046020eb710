import { success } from "../lib/result";
import { shorten } from "../words/words";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import { canJoin } from "./canJoin";
import { both, type Change, inserted, nothing, taken } from "./change";
import type { Command } from "./command";
import type { Outcome } from "./done";
import { refuse } from "./refusal";

type Join = Extract<Command, { readonly do: "join" }>;
type Part = Extract<Command, { readonly do: "part" }>;
type Joint = Workshop["joints"][number];

const withoutJoints = (workshop: Workshop, goes: (joint: Joint) => boolean): readonly Change[] =>
  workshop.joints.flatMap((joint, at) => (goes(joint) ? [taken(["joints"], at, joint)] : [])).reverse();

/** Puts a tab into a socket. */
export const joinRows = (workshop: Workshop, { give, need, instead }: Join): Outcome => {
  const fit = canJoin(workshop, give, need);
  if (!fit.ok) return fit;
  if (fit.value.give !== give) return refuse("not-a-pair");
  const touched = [give, need];
  if (fit.value.joined) return success({ change: nothing, touched, removed: null });
  const { replaces } = fit.value;
  if (replaces !== null && instead !== true) {
    return refuse("taken", {
      give: shorten(titleOf(workshop, replaces), 40),
      need: shorten(titleOf(workshop, need), 40),
    });
  }
  const away = withoutJoints(workshop, (joint) => joint.need === need);
  const joint = inserted(["joints"], workshop.joints.length - away.length, { give, need });
  return success({
    change: both(...away, joint),
    touched: replaces === null ? touched : [...touched, replaces],
    removed: null,
  });
};

/** Takes a tab out of a socket. */
export const partRows = (workshop: Workshop, { give, need }: Part): Outcome => {
  const away = withoutJoints(workshop, (joint) => joint.give === give && joint.need === need);
  if (away.length === 0) return refuse("not-joined");
  return success({ change: both(...away), touched: [give, need], removed: null });
};

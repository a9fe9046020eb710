import { keptWhile } from "../lib/keptWhile";
import { allButVision } from "../workshop/allButVision";
import type { Workshop } from "../workshop/workshop";
import { guards } from "./guards";
import { withoutLeaving } from "./withoutLeaving";

/** So many of so many, and the ids of those still open. */
export interface Measure {
  readonly count: number;
  readonly of: number;
  readonly open: readonly string[];
}

/** What a side owns: its place at the table and its stakes. */
export interface SideStakes {
  readonly side: number;
  readonly stakes: readonly string[];
}

/** How far the workshop fits together: counts alone, never a grade. */
export interface Fit {
  readonly needs: Measure;
  readonly mustProtects: Measure;
  /** Joints between two sides of which the giver's own interest carries the give; open are the gives that serve none. */
  readonly joints: Measure;
  readonly stakes: readonly SideStakes[];
  readonly alignment: readonly { readonly side: number; readonly rating: number }[];
}

const measure = (all: readonly string[], open: readonly string[]): Measure => ({
  count: all.length - open.length,
  of: all.length,
  open,
});

const counted = (whole: Workshop): Fit => {
  const workshop = withoutLeaving(whole);
  const placeOf = new Map(whole.sides.map((side, at) => [side.id, at]));
  const joined = new Set(workshop.joints.map((joint) => joint.need));
  const needs = workshop.roles.flatMap((role) => role.needs.map((need) => need.id));
  const guarded = guards(workshop);
  const must = workshop.interests.filter((one) => one.strength === "must-protect").map((one) => one.id);
  const ownerOf = new Map(workshop.interests.map((one) => [one.id, one.side]));
  const carried = new Map(
    workshop.roles.flatMap((role) =>
      role.gives.map((give) => [give.id, give.serves.some((one) => ownerOf.get(one) === role.side)] as const),
    ),
  );
  const sideOf = new Map(
    workshop.roles.flatMap((role) => [...role.gives, ...role.needs].map((row) => [row.id, role.side] as const)),
  );
  // What a side gives itself, and what is nobody's yet, asks no giver for his interest.
  const joints = workshop.joints.flatMap(({ give, need }) => {
    const [giver, needer] = [sideOf.get(give) ?? null, sideOf.get(need) ?? null];
    return giver === null || needer === null || giver === needer ? [] : [give];
  });
  return {
    needs: measure(
      needs,
      needs.filter((id) => !joined.has(id)),
    ),
    mustProtects: measure(
      must,
      must.filter((id) => !guarded.has(id)),
    ),
    joints: measure(
      joints,
      joints.filter((give) => carried.get(give) !== true),
    ),
    stakes: workshop.sides.map((side) => ({
      side: placeOf.get(side.id) ?? -1,
      stakes: workshop.ownership.filter((stake) => stake.owner === side.id).map((stake) => stake.id),
    })),
    alignment: workshop.sides.flatMap((side) => {
      const rating = workshop.vision.alignment[side.id];
      return rating === undefined ? [] : [{ side: placeOf.get(side.id) ?? -1, rating }];
    }),
  };
};

const kept = keptWhile<Fit>();

/** Needs met, must-protects secured, joints carried by the giver's own interest, stakes a side, and how each rates the vision. */
export const fit = (workshop: Workshop): Fit =>
  kept(workshop.roles, [...allButVision(workshop), workshop.vision.alignment], () => counted(workshop));

import type { Workshop } from "../workshop/workshop";
import { guards } from "./guards";
import { threats } from "./threats";

export const ties = ["protects", "threatens", "serves", "fills"] as const;
/** How one thing bears on another. */
export type Tie = (typeof ties)[number];

/** One thing that bears on another. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
}

const known = new WeakMap<Workshop, readonly Link[]>();

/** Everything in a workshop that bears on something else: what protects, threatens, serves, fills. */
export const links = (workshop: Workshop): readonly Link[] => {
  const before = known.get(workshop);
  if (before) return before;
  const must = workshop.interests.filter((one) => one.strength === "must-protect");
  const out: Link[] = [
    ...[...guards(workshop)].flatMap(([to, list]) =>
      list.map((guard): Link => ({ from: guard.id, to, tie: "protects" })),
    ),
    ...workshop.ownership.flatMap((stake) =>
      threats(stake, must).map((one): Link => ({ from: stake.id, to: one.id, tie: "threatens" })),
    ),
    ...workshop.roles.flatMap((role) =>
      role.gives.flatMap((give) => give.serves.map((to): Link => ({ from: give.id, to, tie: "serves" }))),
    ),
    ...workshop.joints.map((joint): Link => ({ from: joint.give, to: joint.need, tie: "fills" })),
  ];
  known.set(workshop, out);
  return out;
};

/** All links of these things; those of a piece are its rows' too. */
export const trace = (workshop: Workshop, ids: readonly string[]): readonly Link[] => {
  const asked = new Set(ids);
  for (const role of workshop.roles)
    if (asked.has(role.id)) for (const row of [...role.gives, ...role.needs]) asked.add(row.id);
  return links(workshop).filter((link) => asked.has(link.from) || asked.has(link.to));
};

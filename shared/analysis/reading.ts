import { fold } from "../lib/fold";
import type { Interest } from "../workshop/interests";
import type { Give, Need, Role } from "../workshop/jigsaw";
import type { Workshop } from "../workshop/workshop";
import type { Outcome, Rule, Severity } from "./finding";

/** What a rule has found; sides, sentence and weight follow from it. */
export interface Found {
  readonly rule: Rule;
  readonly refs: readonly string[];
  /** The refs are topics, which are of no side. */
  readonly topics?: true;
  /** Where it weighs less than the rule usually does. */
  readonly severity?: Severity;
  /** A side the sentence names beside those of its refs. */
  readonly other?: string;
  /** More that the sentence tells, beyond its refs. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A joint with both its ends; sides are null where the piece is nobody's yet. */
export interface Seam {
  readonly give: Give;
  readonly need: Need;
  readonly giver: string | null;
  readonly needer: string | null;
}

/** The document as the rules read it: sides that leave are gone, what several rules ask for is at hand. */
export interface Reading {
  readonly workshop: Workshop;
  readonly outcome: Outcome;
  readonly sides: readonly string[];
  readonly mustProtects: readonly Interest[];
  readonly seams: readonly Seam[];
  /** The side whose interest it is. */
  sideOfInterest(id: string): string | undefined;
  /** Two sides with a joint between a give of one and a need of the other. */
  joined(one: string, other: string): boolean;
  /** The fingerprint of the whole document; made when first asked for. */
  fingerprint(): string;
}

const seamsOf = (workshop: Workshop): readonly Seam[] => {
  const gives = new Map<string, { give: Give; role: Role }>();
  const needs = new Map<string, { need: Need; role: Role }>();
  for (const role of workshop.roles) {
    for (const give of role.gives) gives.set(give.id, { give, role });
    for (const need of role.needs) needs.set(need.id, { need, role });
  }
  return workshop.joints.flatMap((joint) => {
    const from = gives.get(joint.give);
    const to = needs.get(joint.need);
    return from && to ? [{ give: from.give, need: to.need, giver: from.role.side, needer: to.role.side }] : [];
  });
};

/** Reads a workshop once for all rules. `workshop` is without leaving sides, `fingerprint` that of the whole. */
export const readingOf = (workshop: Workshop, outcome: Outcome, fingerprint: () => string): Reading => {
  const seams = seamsOf(workshop);
  const owners = new Map(workshop.interests.map((one) => [one.id, one.side]));
  const neighbours = new Map<string, Set<string>>();
  const meet = (one: string, other: string): void => {
    const met = neighbours.get(one) ?? new Set();
    neighbours.set(one, met.add(other));
  };
  for (const { giver, needer } of seams) {
    if (giver === null || needer === null || giver === needer) continue;
    meet(giver, needer);
    meet(needer, giver);
  }
  return {
    workshop,
    outcome,
    sides: workshop.sides.map((side) => side.id),
    mustProtects: workshop.interests.filter((one) => one.strength === "must-protect"),
    seams,
    sideOfInterest: (id) => owners.get(id),
    joined: (one, other) => neighbours.get(one)?.has(other) ?? false,
    fingerprint,
  };
};

/** Tags compared as people mean them, blank ones left out; kept as long as the list of tags is. */
export const foldedTags = (tags: readonly string[]): ReadonlySet<string> => {
  const known = folded.get(tags);
  if (known) return known;
  const fresh = new Set(tags.map(fold).filter((tag) => tag !== ""));
  folded.set(tags, fresh);
  return fresh;
};
const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether two lists of tags have one in common. */
export const shareTag = (one: readonly string[], other: readonly string[]): boolean => {
  const [left, right] = [foldedTags(one), foldedTags(other)];
  for (const tag of left) if (right.has(tag)) return true;
  return false;
};

/** Whether two scopes overlap: one of them is everywhere, or they share a tag. */
export const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  foldedTags(one).size === 0 || foldedTags(other).size === 0 || shareTag(one, other);

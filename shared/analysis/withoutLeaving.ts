import type { Plan } from "../workshop/plan";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { leavingSides } from "./leavingSides";

/** What is gone, and how lists, references and maps read without it. */
const without = (workshop: Workshop, gone: ReadonlySet<string>) => {
  const stays = (id: string): boolean => !gone.has(id);
  return {
    stays,
    ofNoneGone: (id: string | null): boolean => id === null || stays(id),
    list: (ids: string[]): string[] => ids.filter(stays),
    orNull: (id: string | null): string | null => (id !== null && stays(id) ? id : null),
    map: <T>(entries: Record<string, T>): Record<string, T> =>
      Object.fromEntries(Object.entries(entries).filter(([key]) => stays(key))),
    workshop,
  };
};
type Without = ReturnType<typeof without>;

const planWithout = ({ workshop: { plan }, stays, ofNoneGone, list, orNull }: Without): Plan => ({
  ...plan,
  objectives: plan.objectives
    .filter((one) => stays(one.id))
    .map((one) => ({
      ...one,
      sides: list(one.sides),
      towards: list(one.towards),
      kpis: one.kpis.filter((kpi) => stays(kpi.id)),
      actions: one.actions
        .filter((action) => stays(action.id))
        .map((action) => ({ ...action, person: orNull(action.person) })),
    })),
  reviews: plan.reviews.map((one) => ({ ...one, people: list(one.people) })),
  programs: plan.programs
    .filter((one) => ofNoneGone(one.owner))
    .map((one) => ({ ...one, objective: orNull(one.objective) })),
  push: plan.push.filter((one) => stays(one.side)).map((one) => ({ ...one, replacedBy: orNull(one.replacedBy) })),
});

const recordWithout = ({ workshop: w, stays, ofNoneGone, list, orNull }: Without) => ({
  risks: w.risks.map((one) => ({ ...one, watch: list(one.watch) })),
  asks: w.asks.map((one) => ({ ...one, side: orNull(one.side), person: orNull(one.person) })),
  front: list(w.front),
  checkups: w.checkups.map((one) => ({
    ...one,
    felt: one.felt.filter((line) => stays(line.by) && stays(line.about)),
    kpis: one.kpis.filter((line) => stays(line.kpi)),
    actions: one.actions.filter((line) => stays(line.action)),
    programs: one.programs.filter((line) => stays(line.program)),
    dialBacks: one.dialBacks.filter((line) => stays(line.ownership)),
  })),
  signOffs: w.signOffs.filter((one) => stays(one.side)).map((one) => ({ ...one, person: orNull(one.person) })),
  reviews: w.reviews.filter((one) => ofNoneGone(one.side)),
  parkingLot: w.parkingLot.map((one) => ({ ...one, side: orNull(one.side) })),
});

const businessWithout = ({ workshop: w, stays, ofNoneGone, list, orNull }: Without) => ({
  interests: w.interests.filter((one) => stays(one.side)).map((one) => ({ ...one, readBackBy: list(one.readBackBy) })),
  guesses: w.guesses
    .filter((one) => stays(one.side) && stays(one.about))
    .map((one) => ({ ...one, hit: orNull(one.hit) })),
  situations: w.situations.map((one) => ({ ...one, agreedBy: list(one.agreedBy) })),
  resolutions: w.resolutions.map((one) => ({ ...one, about: list(one.about), agreedBy: list(one.agreedBy) })),
  zones: Object.fromEntries(
    Object.entries(w.zones).map(([topic, zone]) => [topic, { ...zone, decider: orNull(zone.decider) }]),
  ),
  roles: w.roles
    .filter((one) => ofNoneGone(one.side))
    .map((one) => ({
      ...one,
      gives: one.gives.map((give) => ({ ...give, serves: list(give.serves) })),
      needs: one.needs.map((need) => ({ ...need, paidBy: orNull(need.paidBy) })),
      protects: list(one.protects),
    })),
  joints: w.joints.filter((one) => stays(one.give) && stays(one.need)),
  ownership: w.ownership
    .filter((one) => stays(one.owner))
    .map((one) => ({
      ...one,
      grantedBy: orNull(one.grantedBy),
      goal: { ...one.goal, kpi: orNull(one.goal.kpi) },
      protects: list(one.protects),
    })),
  commitments: w.commitments
    .filter((one) => stays(one.from) && stays(one.to))
    .map((one) => ({ ...one, answers: list(one.answers) })),
  terms: w.terms.map((one) => ({ ...one, protects: list(one.protects), agreedBy: list(one.agreedBy) })),
});

/** Ids of everything that goes with the sides that leave. */
const goneWith = (workshop: Workshop, leaving: readonly string[]): ReadonlySet<string> => {
  const gone = new Set(leaving);
  const left = new Set(leaving);
  for (const [id, { what, thing, parent }] of index(workshop)) {
    if (parent !== undefined && gone.has(parent)) gone.add(id);
    if (what === "commitment" && (left.has(thing.from) || left.has(thing.to))) gone.add(id);
    if (what === "stake" && left.has(thing.owner)) gone.add(id);
    if (what === "program" && thing.owner !== null && left.has(thing.owner)) gone.add(id);
    if (what === "objective" && thing.sides.length > 0 && thing.sides.every((side) => left.has(side))) gone.add(id);
    if (what === "guess" && left.has(thing.about)) gone.add(id);
    switch (what) {
      case "envelope":
      case "interest":
      case "guess":
      case "role":
      case "kpi":
      case "action":
      case "push":
      case "signOff":
      case "reply":
        if (thing.side !== null && left.has(thing.side)) gone.add(id);
    }
  }
  return gone;
};

/** The document as if it had been written without the sides that leave; the same document where none does. */
export const withoutLeaving = (workshop: Workshop): Workshop => {
  const leaving = leavingSides(workshop);
  if (leaving.length === 0) return workshop;
  const reading = without(workshop, goneWith(workshop, leaving));
  const { stays, list, orNull, map } = reading;
  return {
    ...workshop,
    ...businessWithout(reading),
    ...recordWithout(reading),
    plan: planWithout(reading),
    facilitator: { ...workshop.facilitator, engagedBy: list(workshop.facilitator.engagedBy) },
    sides: workshop.sides.filter((side) => stays(side.id)),
    vision: {
      ...workshop.vision,
      drafts: map(workshop.vision.drafts),
      cards: workshop.vision.cards.map((card) => ({ ...card, side: orNull(card.side) })),
      alignment: map(workshop.vision.alignment),
      doubts: map(workshop.vision.doubts),
    },
    envelopes: workshop.envelopes.filter((one) => stays(one.id)),
    verdicts: map(workshop.verdicts),
    vocabulary: workshop.vocabulary.map((one) => ({ ...one, meanings: map(one.meanings) })),
  };
};

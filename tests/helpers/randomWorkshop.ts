import { resolutionKinds, stances, strengths, topics, verdicts, zoneStates } from "@shared/workshop/interests";
import { exclusivities, stakeKinds, termKinds } from "@shared/workshop/ownership";
import { cadences, kpiKinds, programKinds } from "@shared/workshop/plan";
import { reviewVerdicts, signOffDecisions } from "@shared/workshop/record";
import { levels, partnershipTypes, steps } from "@shared/workshop/setting";
import { cardKinds, gateDecisions } from "@shared/workshop/vision";
import type { WorkshopInput } from "./aWorkshop";

/** Reproducible dice (mulberry32): one seed, one workshop. */
const diceOf = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[below(from.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  return {
    below,
    pick,
    chance: (share: number): boolean => next() < share,
    maybe: <T>(from: readonly T[]): T | null => (from.length === 0 || next() < 0.3 ? null : pick(from)),
    some: <T>(from: readonly T[]): T[] => from.filter(() => next() < 0.4),
    times: <T>(most: number, make: (at: number) => T): T[] =>
      Array.from({ length: below(most + 1) }, (_, at) => make(at)),
  };
};

const words = [
  "",
  "  ",
  "Řeka",
  "ŘEKA ",
  "Žluť\tkůň",
  "a line\nand another",
  "𝔘nusual 🧩",
  "“quoted”",
  "łódź",
  "ΣΊΣΥΦΟΣ",
];
const days = ["", "2026-10-14", "2026-10-15", "2027-01-12", "2027-01-13", "2027-10-14", "2028-02-29"];

/** A valid workshop in which anything may be missing, wrong or settled. */
export const randomWorkshop = (seed: number): WorkshopInput => {
  const { below, pick, chance, maybe, some, times } = diceOf(seed);
  const text = (): string => pick(words);
  const tags = (): string[] => times(2, text);
  const weight = (): number => 1 + below(5);
  const sides = ["a", "b", "c", "d"].slice(0, 2 + below(3));
  const other = (side: string): string => pick(sides.filter((one) => one !== side));
  const ids = (letter: string, most: number): string[] => times(most, (at) => `${letter}${at}`);
  const people = sides.map((side) => ids(`p${side}`, 2));
  const [interests, cards, milestones] = [ids("i", 8), ids("v", 2), ids("m", 2)];
  const [stakes, objectives, commitments] = [ids("o", 5), ids("b", 3), ids("c", 7)];
  const roles = times(5, (at) => ({ id: `r${at}`, gives: ids(`g${at}-`, 2), needs: ids(`n${at}-`, 2) }));
  const gives = roles.flatMap((role) => role.gives);
  const needs = roles.flatMap((role) => role.needs);
  const kpis = objectives.map((id) => ids(`${id}q`, 2));
  const anyKpi = kpis.flat();
  const money = (): number | null => maybe([0, 1, 1000.5]);
  const fingerprint = (): string => pick(["", "0"]);
  return {
    sameside: 1,
    id: `random-${seed}`,
    title: text(),
    partnershipType: pick(partnershipTypes),
    language: pick(["", "en", "cs-CZ"]),
    currency: pick(["", "EUR"]),
    date: pick(days),
    competing: chance(0.5),
    facilitator: { name: text(), engagedBy: some(sides) },
    sides: sides.map((id, at) => ({
      id,
      name: text(),
      people: (people[at] ?? []).map((person) => ({ id: person, name: text(), level: pick(levels) })),
    })),
    vision: {
      opportunity: text(),
      whyTogether: text(),
      horizon: maybe([2029]),
      cards: cards.map((id) => ({ id, kind: pick(cardKinds), text: text(), side: maybe(sides) })),
      alignment: Object.fromEntries(some(sides).map((side) => [side, weight()])),
      doubts: Object.fromEntries(some(sides).map((side) => [side, text()])),
    },
    gates: times(1, (at) => ({
      id: `ga${at}`,
      step: pick(steps),
      decision: pick([...gateDecisions, "go-on", "go-on"]),
    })),
    envelopes: times(2, (at) => ({ id: `e${at}`, side: pick(sides), kind: pick(["interests", "vision"]) })),
    interests: interests.map((id) => ({
      id,
      side: pick(sides),
      text: text(),
      strength: pick([...strengths, "must-protect", "must-protect"]),
      topic: maybe(topics.slice(0, 4)),
      scope: tags(),
      level: maybe(levels),
      readBackBy: some(sides),
    })),
    guesses: times(2, (at) => {
      const side = pick(sides);
      return { id: `gu${at}`, side, about: other(side), hit: maybe(interests) };
    }),
    verdicts: Object.fromEntries(
      sides
        .filter(() => chance(0.9))
        .map((side) => [side, { verdict: pick([...verdicts, "collaborate", "collaborate"]) }]),
    ),
    situations: times(3, (at) => ({
      id: `s${at}`,
      stance: pick(stances),
      agreedBy: chance(0.5) ? sides : some(sides),
    })),
    resolutions: times(6, (at) => ({
      id: `x${at}`,
      about: some([...interests, ...roles.map((role) => role.id), ...needs, ...stakes]),
      kind: pick(resolutionKinds),
      title: text(),
      agreedBy: chance(0.6) ? sides : some(sides),
      reviewOn: pick(days),
    })),
    zones: Object.fromEntries(
      some(topics).map((one) => [one, { state: pick(zoneStates), decider: maybe(sides), reviewOn: pick(days) }]),
    ),
    roles: roles.map((role) => ({
      id: role.id,
      side: maybe(sides),
      title: text(),
      responsibilities: tags(),
      scope: tags(),
      gives: role.gives.map((id) => ({ id, text: text(), serves: some(interests) })),
      needs: role.needs.map((id) => ({ id, text: text(), mustHave: chance(0.4), paidBy: maybe(sides) })),
      protects: some(interests),
    })),
    joints: gives.length === 0 ? [] : some(needs).map((need) => ({ give: pick(gives), need })),
    ownership: stakes.map((id) => ({
      id,
      kind: pick(stakeKinds),
      title: text(),
      scope: tags(),
      exclusivity: pick(exclusivities),
      owner: pick(sides),
      grantedBy: maybe(sides),
      investment: text(),
      cost: { oneOff: money() },
      goal: { text: text(), kpi: maybe(anyKpi) },
      dialBack: { trigger: text(), reviewOn: pick(days) },
      protects: some(interests),
    })),
    commitments: commitments.map((id) => {
      const from = pick(sides);
      const kind = pick(["support", "expectation"] as const);
      return { id, from, to: other(from), kind, text: text(), weight: weight(), answers: some(commitments) };
    }),
    terms: times(2, (at) => ({
      id: `t${at}`,
      kind: pick(termKinds),
      text: text(),
      protects: some(interests),
      agreedBy: some(sides),
    })),
    plan: {
      longTerm: { text: text(), milestones: milestones.map((id) => ({ id, year: 2030 })) },
      objectives: objectives.map((id, at) => ({
        id,
        text: text(),
        sides: some(sides),
        towards: some([...interests, ...cards, ...milestones]),
        kpis: (kpis[at] ?? []).map((kpi) => ({
          id: kpi,
          side: pick(sides),
          kind: pick(kpiKinds),
          target: maybe([1, 2.5]),
        })),
        actions: times(2, (n) => ({
          id: `${id}a${n}`,
          side: maybe(sides),
          person: maybe(people.flat()),
          due: pick(days),
        })),
      })),
      reviews: times(1, (at) => ({ id: `pr${at}`, cadence: pick(cadences), people: some(people.flat()) })),
      programs: times(2, (at) => ({
        id: `w${at}`,
        kind: pick(programKinds),
        owner: maybe(sides),
        objective: maybe(objectives),
        budget: money(),
        renewOn: pick(days),
      })),
      push: times(2, (at) => ({ id: `pu${at}`, side: pick(sides), yearly: money(), replacedBy: maybe(stakes) })),
    },
    risks: times(2, (at) => ({ id: `ri${at}`, text: text(), watch: some([...anyKpi, ...stakes]) })),
    vocabulary: times(2, (at) => ({
      id: `vo${at}`,
      term: text(),
      meanings: Object.fromEntries(some(sides).map((side) => [side, text()])),
    })),
    asks: times(2, (at) => ({
      id: `as${at}`,
      text: text(),
      side: maybe(sides),
      person: maybe(people.flat()),
      by: pick(days),
    })),
    front: some([...interests, ...stakes, ...cards, ...sides]),
    checkups: times(2, (at) => {
      const by = pick(sides);
      return {
        id: `k${at}`,
        on: pick(days),
        felt: [{ by, about: other(by), valued: maybe([1, 5]) }],
        kpis: some(anyKpi).map((kpi) => ({ kpi, actual: maybe([3]) })),
        dialBacks: some(stakes).map((ownership) => ({ ownership, decision: "keep" as const })),
      };
    }),
    signOffs: times(4, (at) => ({
      id: `so${at}`,
      side: pick(sides),
      decision: pick(signOffDecisions),
      fingerprint: fingerprint(),
    })),
    reviews: times(2, (at) => ({
      id: `rr${at}`,
      side: maybe(sides),
      name: text(),
      fingerprint: fingerprint(),
      sections: [{ section: "plan", verdict: pick(reviewVerdicts) }],
    })),
    parkingLot: times(1, (at) => ({ id: `l${at}`, text: text(), side: maybe(sides) })),
    canvas: { positions: Object.fromEntries(some(interests).map((id) => [id, { x: below(900), y: -below(900) }])) },
  };
};

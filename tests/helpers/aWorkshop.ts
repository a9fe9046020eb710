import { readWorkshop } from "@shared/document/readWorkshop";
import type { Workshop, workshop } from "@shared/workshop/workshop";
import type { z } from "zod";

export type WorkshopInput = z.input<typeof workshop>;

const side = (id: "a" | "b", name: string) => ({
  id,
  name,
  short: name.slice(0, 2).toUpperCase(),
  people: [
    { id: `p-${id}-1`, name: `Chief of ${name}`, level: "executive" as const },
    { id: `p-${id}-2`, name: `Hand of ${name}`, level: "practitioner" as const },
  ],
});

const piece = (id: "a" | "b") => ({
  id: `r-${id}`,
  side: id,
  title: `Piece of ${id}`,
  responsibilities: [`Work of ${id}`],
  gives: [{ id: `g-${id}`, text: `Gift of ${id}`, serves: [`i-${id}`] }],
  needs: [{ id: `n-${id}`, text: `Need of ${id}` }],
  protects: [`i-${id}`],
});

const interestsOf = (id: "a" | "b", other: "a" | "b", topic: "brand" | "people") => [
  {
    id: `i-${id}`,
    side: id,
    text: `What ${id} must keep`,
    strength: "must-protect" as const,
    topic,
    level: "practitioner" as const,
    readBackBy: [other],
  },
  { id: `w-${id}`, side: id, text: `What ${id} wins`, strength: "win" as const },
];

const stake = (id: "a" | "b", other: "a" | "b", kind: "event" | "training-program") => ({
  id: `o-${id}`,
  kind,
  title: `Stake of ${id}`,
  exclusivity: "preferred" as const,
  owner: id,
  grantedBy: other,
  investment: "Two people",
  goal: { text: "Forty guests" },
  dialBack: { trigger: "Fewer than ten guests", reviewOn: "2027-10-14" },
});

const both = (from: "a" | "b", to: "a" | "b") => [
  { id: `s1-${from}`, from, to, kind: "support" as const, text: "Train people", weight: 5 },
  { id: `s2-${from}`, from, to, kind: "support" as const, text: "Open doors", weight: 1 },
  { id: `e1-${from}`, from, to, kind: "expectation" as const, text: "Come", weight: 5, answers: [`s1-${from}`] },
  { id: `e2-${from}`, from, to, kind: "expectation" as const, text: "Report", weight: 1, answers: [`s2-${from}`] },
];

const aligned = { state: "aligned" as const };

/** A small workshop of two sides in which nothing is missing but the sign-offs. */
export const soundWorkshop: WorkshopInput = {
  sameside: 1,
  id: "alder-birch",
  title: "Alder and Birch",
  partnershipType: "channel-reseller",
  language: "en",
  currency: "EUR",
  date: "2026-10-14",
  sides: [side("a", "Alder"), side("b", "Birch")],
  vision: { opportunity: "A market", whyTogether: "Because none can alone", alignment: { a: 4, b: 5 } },
  interests: [...interestsOf("a", "b", "brand"), ...interestsOf("b", "a", "people")],
  verdicts: { a: { verdict: "collaborate" }, b: { verdict: "collaborate" } },
  zones: {
    territory: aligned,
    "product-direction": aligned,
    "account-leadership": aligned,
    ip: aligned,
    pricing: aligned,
    margin: aligned,
  },
  roles: [piece("a"), piece("b")],
  joints: [
    { give: "g-a", need: "n-b" },
    { give: "g-b", need: "n-a" },
  ],
  ownership: [stake("a", "b", "event"), stake("b", "a", "training-program")],
  commitments: [...both("a", "b"), ...both("b", "a")],
  terms: [{ id: "t-exit", kind: "exit", text: "Ninety days' notice", agreedBy: ["a", "b"] }],
  plan: {
    longTerm: { text: "Known everywhere" },
    objectives: [
      {
        id: "b-1",
        text: "First ten customers",
        sides: ["a", "b"],
        towards: ["w-a", "w-b"],
        kpis: [
          { id: "q-a", side: "a", kind: "investment", name: "Days trained" },
          { id: "q-b", side: "b", kind: "investment", name: "Demo rooms" },
        ],
        actions: [{ id: "x-1", text: "Name the team", side: "a", due: "2026-11-01" }],
      },
    ],
    reviews: [{ id: "v-1", title: "Monday call", cadence: "weekly" }],
  },
  asks: [{ id: "k-1", text: "Free the budget", by: "2026-11-30" }],
  checkups: [{ id: "c-1", on: "2027-04-12" }],
};

/** A valid workshop as read from a file; the keys given replace those of the sound one. */
export const aWorkshop = (overrides: Partial<WorkshopInput> = {}): Workshop => {
  const read = readWorkshop(JSON.stringify({ ...soundWorkshop, ...overrides }));
  if (!read.ok) throw new Error(read.error.problems.join("\n"));
  return read.value.workshop;
};

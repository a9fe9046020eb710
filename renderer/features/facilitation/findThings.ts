import type { Step } from "@shared/workshop/setting";
import type { Subject } from "@shared/workshop/subjects";
import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { match } from "./matching";

export interface Found {
  readonly id: string;
  readonly what: Subject;
  readonly title: string;
  readonly score: number;
}

/** Where each kind of thing is at home; those of the table can be shown from any step. */
const homes: Partial<Readonly<Record<Subject, Step>>> = {
  side: "welcome",
  card: "vision",
  interest: "interests",
  role: "jigsaw",
  give: "jigsaw",
  need: "jigsaw",
  resolution: "jigsaw",
  stake: "ownership",
  commitment: "support-challenge",
  milestone: "plan",
  objective: "plan",
  kpi: "plan",
  action: "plan",
  program: "plan",
  risk: "plan",
  term: "agreement",
  ask: "agreement",
  word: "agreement",
  parked: "agreement",
};
const onTable: readonly Subject[] = ["card", "interest", "role", "give", "need", "stake"];

/** Whether a thing can be brought into view on the table. */
export const isOnTable = (what: Subject): boolean => onTable.includes(what);

/** The step in which a thing is looked at where the table does not show it. */
export const homeOf = (what: Subject): Step | undefined => homes[what];

/** The workshop's things whose titles answer a query, best first. */
export const findThings = (workshop: Workshop, query: string, among: (what: Subject) => boolean): readonly Found[] => {
  const found: Found[] = [];
  for (const [id, { what }] of index(workshop)) {
    if (!homes[what] || !among(what)) continue;
    const title = titleOf(workshop, id);
    const score = title === "" ? 0 : match(query, title);
    if (score > 0) found.push({ id, what, title, score });
  }
  return found.sort((one, other) => other.score - one.score);
};

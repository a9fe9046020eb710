import type { Step } from "../workshop/setting";

export const severities = ["blocker", "caution", "note"] as const;
export type Severity = (typeof severities)[number];

export type Outcome = "pass" | "competitors" | "paused" | "undecided" | "coopetitors" | "collaborate";
export type Status = "pass" | "paused" | "draft" | "ready" | "agreed" | "amended";

/** The rules in the order of the format page, with the step each is shown in. */
export const ruleSteps = {
  "vision-blank": "vision",
  "vision-unrated": "vision",
  "vision-apart": "vision",
  "vision-lukewarm": "vision",
  "interests-sealed": "interests",
  "interests-silent": "interests",
  "no-win": "interests",
  unplaced: "interests",
  "over-protected": "interests",
  unconfirmed: "interests",
  "one-level": "interests",
  "top-only": "interests",
  contested: "jigsaw",
  exposed: "ownership",
  "verdict-missing": "qualify",
  "coopetition-unbounded": "qualify",
  "market-split": "ownership",
  "zone-untouched": "jigsaw",
  "zone-contested": "jigsaw",
  adrift: "jigsaw",
  parked: "jigsaw",
  unowned: "jigsaw",
  gap: "jigsaw",
  hole: "jigsaw",
  overlap: "jigsaw",
  "not-interlocked": "jigsaw",
  "one-way": "jigsaw",
  "loose-end": "jigsaw",
  "no-stake": "ownership",
  "nothing-granted": "ownership",
  "double-stake": "ownership",
  threatened: "ownership",
  "no-dial-back": "ownership",
  "hollow-stake": "ownership",
  unreciprocated: "support-challenge",
  unbalanced: "support-challenge",
  unspoken: "support-challenge",
  "no-long-term": "plan",
  "no-year-plan": "plan",
  detached: "plan",
  "left-out": "plan",
  "no-metric": "plan",
  unmeasured: "plan",
  "low-fruit": "plan",
  "no-action": "plan",
  "slow-start": "plan",
  "no-rhythm": "plan",
  unpaved: "plan",
  "no-checkup": "plan",
  "two-meanings": "agreement",
  "no-exit": "agreement",
  "no-ask": "agreement",
  unsigned: "agreement",
  "stale-sign-off": "agreement",
  reserved: "agreement",
  "change-asked": "agreement",
  declined: "agreement",
} as const satisfies Readonly<Record<string, Step>>;
export type Rule = keyof typeof ruleSteps;

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly sides: readonly string[];
  readonly refs: readonly string[];
  /** For the record: a whole sentence that names the sides and quotes the texts. */
  readonly message: string;
  /** For the room: the same as a question that helps and shames nobody. */
  readonly question: string;
}

export interface Analysis {
  readonly status: Status;
  readonly outcome: Outcome;
  /** Sides that leave, in document order. */
  readonly left: readonly string[];
  readonly findings: readonly Finding[];
}

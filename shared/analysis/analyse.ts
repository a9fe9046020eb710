import type { Words } from "../words/words";
import { fingerprint } from "../workshop/fingerprint";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { agreementRules, lastSignOffs } from "./agreementRules";
import { commitmentRules } from "./commitmentRules";
import {
  type Analysis,
  type Finding,
  type Outcome,
  ruleSteps,
  type Severity,
  type Status,
  severities,
} from "./finding";
import { interestRules } from "./interestRules";
import { jigsawRules } from "./jigsawRules";
import { leavingSides } from "./leavingSides";
import { outcomeOf } from "./outcomeOf";
import { ownershipRules } from "./ownershipRules";
import { planRules } from "./planRules";
import { qualifyRules } from "./qualifyRules";
import { radarRules } from "./radarRules";
import { type Found, type Reading, readingOf } from "./reading";
import { sayFinding } from "./sayFinding";
import { settleable, severityOf } from "./severities";
import { sidesOf } from "./sidesOf";
import { standingOf } from "./standingOf";
import { visionRules } from "./visionRules";
import { withoutLeaving } from "./withoutLeaving";

const families: readonly ((reading: Reading) => Found[])[] = [
  visionRules,
  interestRules,
  qualifyRules,
  radarRules,
  jigsawRules,
  ownershipRules,
  commitmentRules,
  planRules,
  agreementRules,
];

const ruleOrder = new Map(Object.keys(ruleSteps).map((rule, at) => [rule, at]));

type Weighed = Found & { readonly severity: Severity; readonly sides: readonly string[] };

/** Names the sides and takes out what is settled. */
const weigh = (found: Found, { workshop, sides }: Reading): Weighed | null => {
  const things = index(workshop);
  const concerned = new Set(found.topics ? [] : found.refs.flatMap((ref) => sidesOf(things, ref)));
  const weighed = {
    ...found,
    severity: found.severity ?? severityOf[found.rule],
    sides: concerned.size === 0 ? [] : sides.filter((side) => concerned.has(side)),
  };
  if (!settleable.has(found.rule)) return weighed;
  const standing = standingOf(workshop.resolutions, found.refs, weighed.sides);
  if (standing === "settled") return null;
  return standing === "adjourned" ? { ...weighed, severity: "caution" } : weighed;
};

const place = (one: Weighed): number => severities.indexOf(one.severity) * 100 + (ruleOrder.get(one.rule) ?? 0);

const statusOf = ({ workshop, sides, fingerprint }: Reading, findings: readonly Weighed[]): Status => {
  if (findings.some((one) => one.severity === "blocker")) return "draft";
  const signed = lastSignOffs(workshop.signOffs);
  const last = sides.map((side) => signed.get(side));
  if (!last.every((one) => one !== undefined && one.decision !== "declined")) return "ready";
  return last.every((one) => one?.fingerprint === fingerprint()) ? "agreed" : "amended";
};

/** Outcomes that end a workshop: the record is complete as it is, and nothing is asked of it. */
const ended: Readonly<Partial<Record<Outcome, Status>>> = { pass: "pass", competitors: "pass", paused: "paused" };

/** What a workshop comes to, and all that can be found in it, in the order of the format page. */
export const analyse = (whole: Workshop, words: Words): Analysis => {
  const workshop = withoutLeaving(whole);
  const left = leavingSides(whole);
  const outcome = outcomeOf(workshop);
  const status = ended[outcome];
  if (status) return { status, outcome, left, findings: [] };
  const reading = readingOf(workshop, outcome, () => fingerprint(whole));
  const weighed = families
    .flatMap((family) => family(reading))
    .flatMap((found) => weigh(found, reading) ?? [])
    .sort((one, other) => place(one) - place(other));
  const findings = weighed.map(
    (one): Finding => ({
      rule: one.rule,
      severity: one.severity,
      sides: one.sides,
      refs: one.refs,
      ...sayFinding(one, workshop, words),
    }),
  );
  return { status: statusOf(reading, weighed), outcome, left, findings };
};

import { type Topic, topics } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";
import type { Finding, Rule } from "./finding";

const rules: ReadonlySet<Rule> = new Set(["contested", "zone-contested", "threatened", "double-stake", "exposed"]);

/** The zones on whose topic a finding stands: contested, whatever was said of the zone itself. */
export const contestedTopics = (findings: readonly Finding[], workshop: Workshop): ReadonlySet<Topic> => {
  const named = new Set(findings.filter((finding) => rules.has(finding.rule)).flatMap((finding) => finding.refs));
  const ofInterests = workshop.interests.filter((one) => named.has(one.id)).map((one) => one.topic);
  return new Set(topics.filter((topic) => named.has(topic) || ofInterests.includes(topic)));
};

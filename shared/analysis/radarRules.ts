import { type Interest, type Topic, topics } from "../workshop/interests";
import { type Found, overlap, type Reading } from "./reading";

/** The six topics in which conflict is never a surprise; each is swept. */
export const zoneTopics = ["territory", "product-direction", "account-leadership", "ip", "pricing", "margin"] as const;

const contested = (mustProtects: readonly Interest[]): Found[] => {
  const later = new Map<Topic, Interest[]>();
  const found: Found[] = [];
  // From the last to the first, so that each meets only those of its topic that stand after it.
  for (const one of [...mustProtects].reverse()) {
    if (one.topic === null || one.topic === "other") continue;
    const met = later.get(one.topic) ?? [];
    for (const other of met) {
      if (other.side === one.side || !overlap(one.scope, other.scope)) continue;
      found.push({ rule: "contested", refs: [one.id, other.id] });
    }
    met.push(one);
    later.set(one.topic, met);
  }
  return found.reverse();
};

/** Where do must-protects meet, and what stays open, with or without a date? */
export const radarRules = ({ workshop: { zones, resolutions }, mustProtects }: Reading): Found[] => {
  const found = contested(mustProtects);
  const zone = (rule: Found["rule"], topic: Topic): number => found.push({ rule, refs: [topic], topics: true });
  for (const topic of zoneTopics) if (!zones[topic]) zone("zone-untouched", topic);
  for (const topic of topics) if (zones[topic]?.state === "contested") zone("zone-contested", topic);
  for (const { id, kind, reviewOn } of resolutions) {
    if (kind === "parked")
      found.push({ rule: reviewOn === "" ? "adrift" : "parked", refs: [id], values: { reviewOn } });
  }
  for (const topic of topics) {
    const parked = zones[topic];
    if (parked?.state !== "parked") continue;
    const { reviewOn } = parked;
    found.push({ rule: reviewOn === "" ? "adrift" : "parked", refs: [topic], topics: true, values: { reviewOn } });
  }
  return found;
};

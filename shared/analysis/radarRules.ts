import { type Interest, type Topic, topics } from "../workshop/interests";
import { type Found, overlap, type Reading } from "./reading";

/** The six topics in which conflict is never a surprise; each is swept. */
export const zoneTopics = ["territory", "product-direction", "account-leadership", "ip", "pricing", "margin"] as const;

const contested = (mustProtects: readonly Interest[]): Found[] => {
  const placed = mustProtects.filter((one) => one.topic !== null && one.topic !== "other");
  return placed.flatMap((one, at) =>
    placed
      .slice(at + 1)
      .filter((other) => other.topic === one.topic && other.side !== one.side && overlap(one.scope, other.scope))
      .map((other): Found => ({ rule: "contested", refs: [one.id, other.id] })),
  );
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

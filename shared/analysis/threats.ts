import type { Interest, Topic } from "../workshop/interests";
import type { Stake } from "../workshop/ownership";
import { overlap } from "./reading";

/** The topic that owning a thing of this kind touches; the others touch none. */
const touches: Readonly<Partial<Record<Stake["kind"], Topic>>> = {
  region: "territory",
  "sales-territory": "territory",
  industry: "territory",
  customers: "account-leadership",
  "add-on-solution": "product-direction",
  "new-ip": "ip",
  "thought-leadership": "brand",
};

/** The must-protects of others that a stake touches without protecting them. */
export const threats = (stake: Stake, mustProtects: readonly Interest[]): readonly Interest[] => {
  const topic = touches[stake.kind];
  if (topic === undefined) return [];
  return mustProtects.filter(
    (one) =>
      one.topic === topic &&
      one.side !== stake.owner &&
      !stake.protects.includes(one.id) &&
      overlap(stake.scope, one.scope),
  );
};

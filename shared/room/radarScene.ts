import { type Topic, topics } from "../workshop/interests";
import { placeOf } from "../workshop/placeOf";
import type { Workshop } from "../workshop/workshop";
import { nameOfSide } from "./atTheTable";
import type { RoomScene } from "./roomModel";

/** The zones that every radar has; others show once somebody has looked at them. */
const always: readonly Topic[] = ["territory", "product-direction", "account-leadership", "ip", "pricing", "margin"];

/** The radar as the sides left it: what was said of a zone, never what is found about it. */
export const radarScene = (workshop: Workshop, radar: "whole" | Topic): RoomScene => {
  const all = [...always, ...topics.filter((topic) => !always.includes(topic) && workshop.zones[topic])];
  const zones = (radar === "whole" ? all : [radar]).map((topic) => {
    const zone = workshop.zones[topic];
    const decider = zone?.decider ?? null;
    return {
      topic,
      state: zone?.state ?? null,
      yardstick: zone?.yardstick ?? "",
      decider:
        decider === null ? null : { place: placeOf(workshop.sides, decider), name: nameOfSide(workshop, decider) },
      settled: zone?.note ?? "",
    };
  });
  return { show: "radar", zones, alone: radar !== "whole" };
};

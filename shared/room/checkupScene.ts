import { feltHistory } from "../analysis/felt";
import type { Words } from "../words/words";
import type { Felt } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";
import { atTheTable } from "./atTheTable";
import type { RoomScene } from "./roomModel";
import type { RoomFelt } from "./stepScenes";
import { sidesSealed } from "./stillSealed";

const asked = ["valued", "supported", "challenged", "again"] as const;

/** How each two sides feel about each other, then and now; nothing of it before all have answered and all is open. */
export const checkupScene = (workshop: Workshop, words: Words): RoomScene => {
  const sealed = sidesSealed(workshop, "checkup");
  const sides = atTheTable(workshop);
  const days = workshop.checkups
    .filter((one) => one.on !== "" && one.felt.length > 0)
    .map((one) => one.on)
    .sort();
  const on = days.at(-1) ?? workshop.checkups.find((one) => !one.done)?.on ?? "";
  const before = days.filter((day) => day < on).at(-1) ?? null;
  const at = (by: string, about: string, day: string | null): Felt | null =>
    feltHistory(workshop, by, about).find((one) => one.on === day)?.felt ?? null;
  const whole = sides.every((by) => sides.every((about) => by === about || at(by.id, about.id, on) !== null));
  const felt = sides.flatMap((one, place) =>
    sides.slice(place + 1).map((other): RoomFelt => {
      const rowOf = (row: (typeof asked)[number], day: string | null) => ({
        one: at(one.id, other.id, day)?.[row] ?? null,
        other: at(other.id, one.id, day)?.[row] ?? null,
      });
      return {
        one: { place: one.place, name: one.name },
        other: { place: other.place, name: other.name },
        rows: asked.map((row) => ({
          asked: row,
          before: before === null ? null : rowOf(row, before),
          now: rowOf(row, on),
        })),
      };
    }),
  );
  return {
    show: "checkup",
    on: words.day(on),
    seats: sides.map(({ id, place, name }) => ({ place, name, sealed: sealed.has(id) })),
    felt: sealed.size === 0 && whole ? felt : [],
  };
};

import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { Dexie } from "dexie";
import fc from "fast-check";
import { expect, it } from "vitest";
import { gestureOf } from "../../../renderer/store/lineOf";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, aWorkshop, loaded, openedStore } from "../storage/aStore";
import { beginDay, type Day, type Doing, doings, waysFrom } from "./anyDay";

let days = 0;
const aMorning = async () => {
  days += 1;
  const name = `any-day-${days}`;
  const bridge = createMemoryBridge();
  const database = await openedStore(name);
  await added(database, bridge, aWorkshop());
  return { name, bridge, database, day: await beginDay(database, bridge) };
};

/** Works until the end of the day, or until the power goes. */
const works = async (day: Day, all: readonly Doing[], death: Promise<unknown> = new Promise(() => undefined)) => {
  const kept = async (): Promise<"kept"> => {
    await day.keeper.settled();
    return "kept";
  };
  for (const [number, one] of all.entries()) {
    day.does(one, number);
    if (one.does === "waits" && (await Promise.race([kept(), death])) !== "kept") return;
  }
  await Promise.race([kept(), death]);
};

const nearest = (list: readonly Workshop[]): readonly string[] => list.map(writeWorkshop).reverse();

it("whatever was done comes back at the next start, and undo and redo lead through each state it had", async () => {
  await fc.assert(
    fc.asyncProperty(doings, async (all) => {
      const { name, bridge, database, day } = await aMorning();
      await works(day, all);
      day.keeper.stop();
      const last = day.moments.at(-1);
      expect(day.saved()).toBe(day.moments.length - 1);
      database.close();
      const again = await loaded(await openedStore(name), bridge);
      expect(again.recovery).toBeNull();
      expect(again.workshop).toEqual(last?.now);
      const ways = waysFrom(again);
      expect(ways.undo).toEqual(nearest(last?.undo ?? []));
      expect(ways.redo).toEqual(nearest(last?.redo ?? []));
    }),
    { numRuns: 10 },
  );
});

it("whenever the power goes, what was said to be saved is there, with the store and without it, and the way back fits", async () => {
  await fc.assert(
    fc.asyncProperty(doings, fc.nat(60), fc.boolean(), async (all, operations, wiped) => {
      const { name, bridge, database, day } = await aMorning();
      await works(day, all, bridge.disk.killAfter(operations));
      day.keeper.stop();
      database.close();
      bridge.disk.restart();
      if (wiped) await Dexie.delete(name);
      const again = await loaded(await openedStore(name), bridge);
      const text = writeWorkshop(again.workshop);
      const meant = day.moments.slice(day.saved()).filter((one) => writeWorkshop(one.now) === text);
      expect(meant.map((one) => one.now)).toContainEqual(again.workshop);
      const { undo, redo } = waysFrom(again);
      // Of a word that was being typed when the step ended, only its end may be left: undo takes back no more of it.
      const [first] = again.history;
      const ways = { redo, undo: first && gestureOf(first)?.goesOn ? undo.slice(0, -1) : undo };
      const fits = meant.map((one) => [
        nearest(one.undo).slice(0, ways.undo.length),
        nearest(one.redo).slice(0, ways.redo.length),
      ]);
      expect(fits).toContainEqual([ways.undo, ways.redo]);
      expect(again.recovery?.spoiled ?? 0).toBe(0);
    }),
    { numRuns: 16 },
  );
});

import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Dexie } from "dexie";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDisk } from "../../electron/files/disk";
import { createJournal, type Journal } from "../../electron/files/journal";
import { recoverAll } from "../../renderer/storage/recover";
import { createMemoryBridge, type MemoryBridge } from "../helpers/memoryBridge";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { added, at, aWorkshop, loaded, openedStore } from "../renderer/storage/aStore";
import { beginDay, type Day, type Doing, doings } from "../renderer/store/anyDay";

let folder: ReturnType<typeof temporaryFolder>;
const opened: Journal[] = [];
beforeEach(() => {
  folder = temporaryFolder("any-day");
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  folder.remove();
});

/** The app starts, with the journal that it really has. */
const start = (root: string): MemoryBridge => {
  const journal = createJournal(createDisk(), root, () => new Date().toISOString());
  opened.push(journal);
  return { ...createMemoryBridge(), ...journal };
};

const always = <T>(_: string, work: () => Promise<T>): Promise<T | null> => work();
const works = async (day: Day, all: readonly Doing[], from: number): Promise<void> => {
  for (const [number, one] of all.entries()) {
    day.does(one, from + number);
    if (one.does === "waits") await day.keeper.settled();
  }
  await day.keeper.settled();
  day.keeper.stop();
};

interface Damage {
  readonly how: "nothing" | "cut" | "flipped";
  readonly file: number;
  readonly place: number;
}
const damages: fc.Arbitrary<Damage> = fc.record({
  how: fc.constantFrom("nothing", "cut", "flipped"),
  file: fc.nat(20),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

const spoil = (root: string, { how, file, place }: Damage): void => {
  const home = join(root, "workshop-w1");
  const names = readdirSync(home).sort();
  const path = join(home, names[file % names.length] ?? "");
  const bytes = readFileSync(path);
  const where = Math.floor(bytes.length * place);
  if (how === "cut") truncateSync(path, where);
  if (how === "flipped") {
    bytes[where] = (bytes[where] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  }
};

let days = 0;
test("wherever the journal is spoiled, the store brings all back and heals it; alone it brings back a state there was", async () => {
  await fc.assert(
    fc.asyncProperty(doings, doings, damages, fc.boolean(), async (morning, evening, damage, wiped) => {
      days += 1;
      const name = `journal-of-any-day-${days}`;
      const root = join(folder.path, String(days));
      const store = await openedStore(name);
      const first = start(root);
      await added(store, first, aWorkshop());
      const day = await beginDay(store, first);
      await works(day, morning, 0);
      store.close();
      spoil(root, damage);
      if (wiped) await Dexie.delete(name);

      const again = await openedStore(name);
      const second = start(root);
      await recoverAll(again, second, at(58), always);
      if (wiped && (await again.workshops.count()) === 0) {
        // Nothing whole is left of it.
        expect(damage.how).not.toBe("nothing");
        return;
      }
      const { workshop, recovery } = await loaded(again, second);
      if (wiped && damage.how !== "nothing") expect(day.moments.map((one) => one.now)).toContainEqual(workshop);
      else expect(workshop).toEqual(day.moments.at(-1)?.now);
      if (!wiped) expect(recovery).toBeNull();
      const later = await beginDay(again, second);
      await works(later, evening, 100);
      expect(later.saved()).toBe(later.moments.length - 1);
      again.close();
      await Dexie.delete(name);
      expect((await loaded(await openedStore(name), start(root))).workshop).toEqual(later.moments.at(-1)?.now);
    }),
    { numRuns: 20 },
  );
});

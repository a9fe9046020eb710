import { fingerprint } from "@shared/workshop/fingerprint";
import { Dexie } from "dexie";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { LibraryDatabase } from "../../../renderer/storage/database";
import { keepNamed, namedVersions, readNamed } from "../../../renderer/storage/namedVersions";
import { recoverAll } from "../../../renderer/storage/recover";
import { findSigned } from "../../../renderer/storage/signedVersion";
import { open } from "../../../renderer/store/workshopStore";
import { createMemoryBridge, type MemoryBridge } from "../../helpers/memoryBridge";
import { added, at, aWorkshop, loaded, openedStore } from "../storage/aStore";
import { beginDay, type Day, type Doing, doings } from "./anyDay";

const always = <T>(_: string, work: () => Promise<T>): Promise<T | null> => work();

const works = async (day: Day, all: readonly Doing[], from = 0): Promise<void> => {
  for (const [number, one] of all.entries()) {
    day.does(one, from + number);
    if (one.does === "waits") await day.keeper.settled();
  }
  await day.keeper.settled();
};

let days = 0;
/** A day on which one side signs and what stands then is given a name, with more done before and after. */
const aDayOfSigning = async (before: readonly Doing[], after: readonly Doing[]) => {
  days += 1;
  const name = `any-damage-${days}`;
  const bridge = createMemoryBridge();
  const database = await openedStore(name);
  await added(database, bridge, { ...aWorkshop(), signOffs: [] });
  const day = await beginDay(database, bridge);
  await works(day, before);
  const signed = day.moments.at(-1)?.now ?? aWorkshop();
  const mark = fingerprint(signed);
  const record = {
    id: "signed-here",
    side: signed.sides[0]?.id ?? "",
    decision: "agreed",
    at: at(1),
    fingerprint: mark,
  } as const;
  day.does({ does: "just this", command: { do: "add", what: "signOff", record } }, 0);
  await day.keeper.settled();
  const row = await database.workshops.get("w1");
  const named = (await loaded(database, bridge)).workshop;
  await keepNamed(database, bridge, named, "As signed", at(2));
  await works(day, after, before.length);
  day.keeper.stop();
  return { name, bridge, database, day, mark, named, revision: row?.revision ?? 0 };
};

type Spoiling = (database: LibraryDatabase, name: string, bridge: MemoryBridge) => Promise<unknown>;
const spoilings: readonly (readonly [what: string, Spoiling])[] = [
  ["nothing", async () => undefined],
  ["the store", async (database, name) => [database.close(), await Dexie.delete(name)]],
  ["its row", (database) => database.workshops.delete("w1")],
  ["a row of yesterday", (database) => database.workshops.update("w1", { revision: 0, hash: "old" })],
  [
    "the passing snapshots",
    (database) => database.snapshots.filter((one) => one.named === undefined && one.signed === undefined).delete(),
  ],
  ["the lines", (database) => database.lines.clear()],
  ["a line", (database) => database.lines.limit(1).delete()],
  [
    "what a line says",
    (database) => database.lines.toCollection().modify({ patches: [{ op: "remove", path: ["nowhere"] }] }),
  ],
  ["the journal", (_database, _name, bridge) => bridge.forget(["w1"])],
];

it.each(spoilings)("whatever was done, signed and named is there again where %s is lost", async (_what, spoil) => {
  await fc.assert(
    fc.asyncProperty(doings, doings, async (before, after) => {
      const { name, bridge, database, day, mark, named, revision } = await aDayOfSigning(before, after);
      open(null);
      await spoil(database, name, bridge);
      database.close();
      const store = await openedStore(name);
      await recoverAll(store, bridge, at(59), always);
      const again = await loaded(store, bridge);
      expect(again.workshop).toEqual(day.moments.at(-1)?.now ?? named);
      expect(await namedVersions(store, "w1")).toEqual([{ name: "As signed", at: at(2), revision }]);
      expect(await readNamed(store, "w1", revision)).toEqual(named);
      const found = await findSigned(store, "w1", mark);
      expect(found && fingerprint(found)).toBe(mark);
    }),
    { numRuns: 5 },
  );
});

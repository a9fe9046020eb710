import { failure } from "@shared/lib/result";
import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import type { LibraryDatabase } from "../../../renderer/storage/database";
import { recoverAll } from "../../../renderer/storage/recover";
import { createMemoryBridge, type MemoryBridge } from "../../helpers/memoryBridge";
import { added, at, aWorkshop, aWriter, loaded, openedStore } from "./aStore";

const always = <T>(_: string, work: () => Promise<T>): Promise<T | null> => work();

const aDay = async (name: string): Promise<{ bridge: MemoryBridge; database: LibraryDatabase; title: string }> => {
  const bridge = createMemoryBridge();
  const database = await openedStore(name);
  await added(database, bridge, aWorkshop());
  const writer = await aWriter(database, bridge);
  for (let gesture = 1; gesture <= 5; gesture += 1) {
    writer.rename(`Gesture ${gesture}`, gesture);
    await writer.keeper.settled();
  }
  writer.keeper.stop();
  return { bridge, database, title: "Gesture 5" };
};

describe("recovery", () => {
  it.each([
    ["the store goes on", async () => undefined],
    ["the store is gone", (name: string) => Dexie.delete(name)],
  ])("brings back what was taken out, parted and undone, with all that came after it, when %s", async (what, lose) => {
    const name = `taken out ${what}`;
    const bridge = createMemoryBridge();
    const database = await openedStore(name);
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    const { joints, commitments } = writer.workshop();
    const [joint, commitment] = [joints[0], commitments[0]];
    if (!joint || !commitment) throw new Error("The example has both.");
    writer.write({ do: "place", positions: { [commitment.id]: null, "i-learn": { x: 1, y: 2 } } }, 1);
    writer.write({ do: "place", positions: { "i-learn": null } }, 2);
    writer.write({ do: "part", ...joint }, 3);
    writer.write({ do: "remove", ids: [commitment.id] }, 4);
    writer.rename("After it", 5);
    await writer.keeper.settled();
    writer.keeper.stop();
    database.close();
    await lose(name);
    const again = await loaded(await openedStore(name), bridge);
    expect(again.workshop).toEqual(writer.workshop());
    expect(again.recovery?.reason ?? "whole").toBe(what === "the store is gone" ? "missing" : "whole");
    expect(again.recovery?.spoiled ?? 0).toBe(0);
    expect(again.history).toHaveLength(5);
  });

  it("brings back a deleted store and tells to which minute", async () => {
    const { bridge, database, title } = await aDay("deleted");
    database.close();
    await Dexie.delete("deleted");
    const fresh = await openedStore("deleted");
    const recoveries = await recoverAll(fresh, bridge, at(59), always);
    expect(recoveries).toEqual([{ workshop: "w1", title, at: at(5), reason: "missing", spoiled: 0 }]);
    const again = await loaded(fresh, bridge);
    expect(again.workshop.title).toBe(title);
    expect(again.history).toHaveLength(5);
    expect(await recoverAll(fresh, bridge, at(59), always)).toEqual([]);
  });

  it.each([
    ["its snapshots are gone", (database: LibraryDatabase) => database.snapshots.clear()],
    ["a snapshot is spoiled", (database: LibraryDatabase) => database.snapshots.toCollection().modify({ text: "{" })],
    [
      "a snapshot holds another content",
      (database: LibraryDatabase) =>
        database.snapshots.toCollection().modify((row: { text: string }) => {
          Object.assign(row, { text: row.text.replaceAll("Moravia", "Bavaria") });
        }),
    ],
    ["its lines are gone", (database: LibraryDatabase) => database.lines.clear()],
    ["a line in the middle is gone", (database: LibraryDatabase) => database.lines.delete(["w1", 3])],
    [
      "a line is spoiled",
      (database: LibraryDatabase) => database.lines.update(["w1", 4], { patches: [{ op: "nonsense" }] }),
    ],
    [
      "its head is of yesterday",
      (database: LibraryDatabase) => database.workshops.update("w1", { revision: 2, hash: "old" }),
    ],
    ["its head is gone", (database: LibraryDatabase) => database.workshops.delete("w1")],
  ])("mends a workshop when %s, and keeps what was damaged", async (what, spoil) => {
    const { bridge, database, title } = await aDay(`spoiled ${what}`);
    await spoil(database);
    const again = await loaded(database, bridge);
    expect(again.workshop.title).toBe(title);
    expect(again.recovery?.at).toBe(at(5));
    expect(await database.damaged.count()).toBe(1);
    expect((await loaded(database, bridge)).recovery).toBeNull();
  });

  it("goes as far as the journal is sound where its end is spoiled too, and says so", async () => {
    const { bridge, database } = await aDay("both");
    database.close();
    await Dexie.delete("both");
    const journal = bridge.disk.read("w1/journal") ?? "";
    bridge.disk.spoil("w1/journal", journal.lastIndexOf("Gesture 5"));
    const recoveries = await recoverAll(await openedStore("both"), bridge, at(59), always);
    expect(recoveries).toEqual([{ workshop: "w1", title: "Gesture 4", at: at(4), reason: "missing", spoiled: 1 }]);
  });

  it("gives the journal what only the store has", async () => {
    const { bridge, database } = await aDay("behind");
    await bridge.forget(["w1"]);
    await recoverAll(database, bridge, at(59), always);
    database.close();
    await Dexie.delete("behind");
    const again = await loaded(await openedStore("behind"), bridge);
    expect(again.workshop.title).toBe("Gesture 5");
  });

  const roomFor = (bridge: MemoryBridge, what: "a whole document" | "a line alone"): MemoryBridge => ({
    ...bridge,
    writeGeneration: async (...whole) =>
      what === "a whole document"
        ? bridge.writeGeneration(...whole)
        : failure({ kind: "no-space", sentence: { key: "library.saving.full" } }),
  });

  it.each([
    ["was lost", (bridge: MemoryBridge) => bridge.forget(["w1"])],
    [
      "lost its end",
      async (bridge: MemoryBridge) =>
        bridge.disk.spoil("w1/journal", bridge.disk.read("w1/journal")?.lastIndexOf("Gesture 5") ?? 0),
    ],
  ])("a journal that %s and had no room for the whole document gets it at the next start", async (what, lose) => {
    const { bridge, database } = await aDay(`no room ${what}`);
    await lose(bridge);
    const onFullDisk = await aWriter(database, roomFor(bridge, "a line alone"));
    onFullDisk.rename("With room for this line alone", 6);
    await onFullDisk.keeper.settled();
    onFullDisk.keeper.stop();
    const writer = await aWriter(database, bridge);
    writer.rename("With room again", 7);
    expect((await writer.keeper.settled()).state).toBe("saved");
    writer.keeper.stop();
    database.close();
    await Dexie.delete(`no room ${what}`);
    expect((await loaded(await openedStore(`no room ${what}`), bridge)).workshop).toEqual(writer.workshop());
  });

  it("never mixes two workshops", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("two");
    await added(database, bridge, aWorkshop("w1", "Client one"));
    await added(database, bridge, aWorkshop("w2", "Client two"));
    const [one, two] = [await aWriter(database, bridge, "w1"), await aWriter(database, bridge, "w2")];
    for (let gesture = 1; gesture <= 10; gesture += 1) {
      one.rename(`One ${gesture}`, gesture);
      two.rename(`Two ${gesture}`, gesture);
    }
    await Promise.all([one.keeper.settled(), two.keeper.settled()]);
    database.close();
    await Dexie.delete("two");
    const fresh = await openedStore("two");
    await recoverAll(fresh, bridge, at(59), always);
    expect((await loaded(fresh, bridge, "w1")).workshop).toEqual(one.workshop());
    expect((await loaded(fresh, bridge, "w2")).workshop).toEqual(two.workshop());
    const texts = await fresh.lines.where({ workshop: "w1" }).toArray();
    expect(JSON.stringify(texts)).not.toContain("Two");
  });
});

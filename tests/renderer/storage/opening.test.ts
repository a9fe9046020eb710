import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { deleteOldStores, forgetWorkshops, setTrashed } from "../../../renderer/storage/library";
import { openDatabase } from "../../../renderer/storage/openDatabase";
import { recoverAll } from "../../../renderer/storage/recover";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, at, aWorkshop, aWriter, loaded, openedStore } from "./aStore";

const dumpOf = async (name: string): Promise<string> => {
  const database = await new Dexie(name).open();
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  database.close();
  return JSON.stringify(rows);
};

describe("opening the store", () => {
  it("refuses one that a newer app wrote and leaves every row as it is", async () => {
    const newer = new Dexie("newer");
    newer.version(7).stores({ workshops: "id", meta: "key", unheardOf: "++id" });
    await newer.table("workshops").put({ id: "w1", title: "From the future" });
    newer.close();
    const before = await dumpOf("newer");
    expect((await openDatabase("newer")).state).toBe("newer");
    expect(await dumpOf("newer")).toBe(before);
  });

  it("refuses one whose own mark is newer", async () => {
    const database = await openedStore("marked");
    await database.meta.put({ key: "schema", value: 99 });
    database.close();
    expect((await openDatabase("marked")).state).toBe("newer");
  });

  it("begins a fresh one beside a store that something went through, and the journal fills it", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("gone-through");
    await added(database, bridge, aWorkshop());
    await database.meta.delete("canary");
    database.close();
    const fresh = await openedStore("gone-through");
    expect(fresh.name).toBe("gone-through-2");
    await recoverAll(fresh, bridge, at(59), (_, work) => work());
    expect((await loaded(fresh, bridge)).workshop.title).toBe(aWorkshop().title);
  });

  it.each([1, 2])("takes over one that an older app wrote, with every row of today's: %i", async (version) => {
    const older = new Dexie(`older${version}`);
    older.version(version).stores({
      workshops: "id",
      lines: "[workshop+revision],workshop",
      snapshots: "[workshop+revision],workshop",
      damaged: "++id,workshop",
      meta: "key",
      ...(version === 2 ? { stills: "workshop" } : {}),
    });
    await older.table("meta").bulkPut([
      { key: "schema", value: version },
      { key: "canary", value: 1 },
    ]);
    await older.table("workshops").put({ id: "w1", title: "Of before" });
    older.close();
    const database = await openedStore(`older${version}`);
    expect(database.name).toBe(`older${version}`);
    expect((await database.workshops.get("w1"))?.title).toBe("Of before");
    expect(database.tables.map(({ name }) => name)).not.toContain("stills");
  });

  it("opens the same store again with its rows", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("same");
    await added(database, bridge, aWorkshop());
    database.close();
    const again = await openDatabase("same");
    expect(again.state === "open" && [again.fresh, again.unopenable, await again.database.workshops.count()]).toEqual([
      false,
      0,
      1,
    ]);
  });
});

describe("an emptied trash", () => {
  it("leaves no word of the workshop in the store, in old stores or on the disk, and does not touch the others", async () => {
    const bridge = createMemoryBridge();
    const spoiled = await openedStore("trash");
    await added(spoiled, bridge, aWorkshop("w1", "CANARY-ONE"));
    await spoiled.meta.delete("canary");
    spoiled.close();
    const database = await openedStore("trash");
    await recoverAll(database, bridge, at(58), (_, work) => work());
    await added(database, bridge, aWorkshop("w2", "KEPT-TWO"));
    const writer = await aWriter(database, bridge, "w1");
    writer.rename("CANARY-LINE", 1);
    await writer.keeper.settled();
    await database.lines.delete(["w1", 1]);
    await loaded(database, bridge, "w1");
    const before = (await dumpOf("trash-2")) + bridge.disk.dump();
    expect(before).toContain("CANARY-LINE");

    await setTrashed(database, ["w1"], at(2));
    await forgetWorkshops(database, bridge, ["w1"]);
    await deleteOldStores(database);
    const after = (await dumpOf("trash-2")) + bridge.disk.dump();
    expect(after).not.toContain("CANARY");
    expect(after).toContain("KEPT-TWO");
    expect(await Dexie.getDatabaseNames()).not.toContain("trash");
    await recoverAll(database, bridge, at(59), (_, work) => work());
    expect(await database.workshops.toCollection().primaryKeys()).toEqual(["w2"]);
  });
});

import { failure } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import type { LibraryDatabase } from "../../../renderer/storage/database";
import { keepNamed, namedVersions, readNamed } from "../../../renderer/storage/namedVersions";
import { putBack, recoverAll } from "../../../renderer/storage/recover";
import { statusOf } from "../../../renderer/storage/statusOf";
import { writeHead } from "../../../renderer/storage/writeHead";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, at, aWorkshop, aWriter, loaded, openedStore } from "./aStore";

const begun = async (name: string) => {
  const bridge = createMemoryBridge();
  const database = await openedStore(name);
  await added(database, bridge, aWorkshop());
  const writer = await aWriter(database, bridge);
  writer.rename("As counsel read it", 1);
  await writer.keeper.settled();
  return { bridge, database, writer };
};

describe("A version that was given a name", () => {
  it("is kept, however many whole documents come after it, and mending the store leaves it there", async () => {
    const { bridge, database, writer } = await begun("named-kept");
    expect(await keepNamed(database, bridge, writer.workshop(), "Before counsel", at(2))).toMatchObject({
      value: true,
    });
    for (let revision = 1; revision < 9; revision += 1) {
      const document = revision === 1 ? writer.workshop() : aWorkshop("w1", `Later ${String(revision)}`);
      const hash = (await database.workshops.get("w1"))?.hash ?? "";
      const head = { lines: [], document, status: statusOf(document), revision, hash, at: at(3), snapshot: true };
      await writeHead(database, head);
    }
    const kept = [{ name: "Before counsel", revision: 1 }];
    expect(await namedVersions(database, "w1")).toMatchObject(kept);
    expect((await readNamed(database, "w1", 1))?.title).toBe("As counsel read it");
    const now = await loaded(database, bridge);
    await putBack(database, now, at(9));
    expect(await namedVersions(database, "w1")).toMatchObject(kept);
    expect(await readNamed(database, "w1", 0)).toBeNull();
  });

  it("is only ever what is kept: a document that has gone on is not named in its place", async () => {
    const { bridge, database, writer } = await begun("named-late");
    const before = writer.workshop();
    writer.rename("A moment later", 2);
    await writer.keeper.settled();
    expect(await keepNamed(database, bridge, before, "Too late", at(3))).toMatchObject({ value: false });
    expect(await namedVersions(database, "w1")).toEqual([]);
  });

  const named = async (name: string) => {
    const { bridge, database, writer } = await begun(name);
    await keepNamed(database, bridge, writer.workshop(), "Before counsel", at(2));
    writer.rename("As counsel left it", 3);
    await writer.keeper.settled();
    writer.keeper.stop();
    return { bridge, database };
  };
  const always = <T>(_: string, work: () => Promise<T>): Promise<T | null> => work();
  const isThere = async (database: LibraryDatabase): Promise<void> => {
    expect(await namedVersions(database, "w1")).toEqual([{ name: "Before counsel", at: at(2), revision: 1 }]);
    expect((await readNamed(database, "w1", 1))?.title).toBe("As counsel read it");
  };

  it("is there after the next start", async () => {
    const { bridge, database } = await named("named-tomorrow");
    database.close();
    const tomorrow = await openedStore("named-tomorrow");
    expect(await recoverAll(tomorrow, bridge, at(9), always)).toEqual([]);
    expect((await loaded(tomorrow, bridge)).workshop.title).toBe("As counsel left it");
    await isThere(tomorrow);
  });

  it("comes back from the journal where the store was lost", async () => {
    const { bridge, database } = await named("named-lost");
    database.close();
    await Dexie.delete("named-lost");
    const fresh = await openedStore("named-lost");
    expect(await recoverAll(fresh, bridge, at(9), always)).toHaveLength(1);
    await isThere(fresh);
    expect((await loaded(fresh, bridge)).workshop.title).toBe("As counsel left it");
  });

  it("comes back too where the text it names is the newest of all", async () => {
    const { bridge, database, writer } = await begun("named-newest");
    await keepNamed(database, bridge, writer.workshop(), "Before counsel", at(2));
    writer.keeper.stop();
    database.close();
    await Dexie.delete("named-newest");
    const fresh = await openedStore("named-newest");
    await recoverAll(fresh, bridge, at(9), always);
    await isThere(fresh);
    // Once more from the journal, with the name in the store already.
    await putBack(fresh, await loaded(fresh, bridge), at(9));
    await isThere(fresh);
  });

  it.each([
    ["the head of the store was lost", (database: LibraryDatabase) => database.workshops.delete("w1")],
    [
      "the document is written whole once more",
      async (database: LibraryDatabase, document: Workshop) => {
        const { revision = 0, hash = "" } = (await database.workshops.get("w1")) ?? {};
        const head = { lines: [], document, status: "draft", revision, hash, at: at(8), snapshot: true } as const;
        await writeHead(database, head);
      },
    ],
  ])("keeps the minute at which it was named where %s", async (what, happens) => {
    const { bridge, database, writer } = await begun(`named-minute ${what}`);
    await keepNamed(database, bridge, writer.workshop(), "Before counsel", at(2));
    await happens(database, writer.workshop());
    await loaded(database, bridge);
    await isThere(database);
  });

  it("is what comes back where the gestures that led to it are spoiled", async () => {
    const { bridge, database } = await named("named-spoiled");
    database.close();
    await Dexie.delete("named-spoiled");
    bridge.disk.spoil("w1/journal", bridge.disk.read("w1/journal")?.indexOf("As counsel read it") ?? 0);
    const fresh = await openedStore("named-spoiled");
    const recoveries = await recoverAll(fresh, bridge, at(9), always);
    expect(recoveries).toMatchObject([{ title: "As counsel read it", reason: "missing", spoiled: 2 }]);
    await isThere(fresh);
    expect((await loaded(fresh, bridge)).workshop.title).toBe("As counsel read it");
  });

  it("is given to a journal that lost it", async () => {
    const { bridge, database } = await named("named-up");
    await bridge.forget(["w1"]);
    await recoverAll(database, bridge, at(9), always);
    const journaled = await bridge.readJournal("w1");
    expect(journaled.ok && journaled.value?.named).toMatchObject([{ name: "Before counsel", revision: 1 }]);
  });

  it("is not called kept where the journal could not take it", async () => {
    const { bridge, database, writer } = await begun("named-full");
    const full = {
      keepNamed: async () => failure({ kind: "no-space", sentence: { key: "library.saving.full" } } as const),
    };
    expect(bridge.disk.names()).not.toEqual([]);
    expect(await keepNamed(database, full, writer.workshop(), "Before counsel", at(2))).toMatchObject({ ok: false });
  });
});

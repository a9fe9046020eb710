import { fingerprint } from "@shared/workshop/fingerprint";
import type { Workshop } from "@shared/workshop/workshop";
import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import type { LibraryDatabase } from "../../../renderer/storage/database";
import { namedVersions } from "../../../renderer/storage/namedVersions";
import { findSigned } from "../../../renderer/storage/signedVersion";
import { writeHead } from "../../../renderer/storage/writeHead";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, at, aWorkshop, aWriter, loaded, openedStore, type Writer } from "./aStore";

const begun = async (name: string): Promise<{ readonly database: LibraryDatabase; readonly writer: Writer }> => {
  const bridge = createMemoryBridge();
  const database = await openedStore(name);
  await added(database, bridge, { ...aWorkshop(), signOffs: [] });
  return { database, writer: await aWriter(database, bridge) };
};

const sign = (writer: Writer, minute: number): string => {
  const signed = fingerprint(writer.workshop());
  const record = {
    id: "s-new",
    side: "zw",
    decision: "agreed" as const,
    at: "2026-10-20T10:00:00+02:00",
    fingerprint: signed,
  };
  writer.write({ do: "add", what: "signOff", record }, minute);
  return signed;
};

const unsigned: Workshop = { ...aWorkshop(), signOffs: [] };
const signedBefore: Workshop = {
  ...unsigned,
  signOffs: aWorkshop().signOffs.map((one) => ({ ...one, fingerprint: fingerprint(unsigned) })),
};

describe("The version that a side signed", () => {
  it("is at hand after the text was changed", async () => {
    const { database, writer } = await begun("signed-kept");
    const title = writer.workshop().title;
    const signed = sign(writer, 1);
    await writer.keeper.settled();
    writer.rename("Worded anew", 2);
    await writer.keeper.settled();
    expect((await findSigned(database, "w1", signed))?.title).toBe(title);
  });

  it("is still at hand when the gestures that lead back to it are gone, and newer copies have replaced older ones", async () => {
    const { database, writer } = await begun("signed-long-ago");
    const title = writer.workshop().title;
    const signed = sign(writer, 1);
    await writer.keeper.settled();
    writer.rename("Worded anew", 2);
    await writer.keeper.settled();
    const row = await database.workshops.get("w1");
    for (const more of [1, 2, 3, 4]) {
      const { revision = 0, hash = "" } = row ?? {};
      const head = {
        lines: [],
        document: writer.workshop(),
        status: "draft",
        hash,
        at: at(3),
        snapshot: true,
      } as const;
      await writeHead(database, { ...head, revision: revision + more });
    }
    await database.lines.clear();
    expect((await findSigned(database, "w1", signed))?.title).toBe(title);
    expect(await database.snapshots.count()).toBe(4);
  });

  it("is found through the gestures where it was changed in the same moment as it was signed", async () => {
    const { database, writer } = await begun("signed-in-haste");
    const title = writer.workshop().title;
    const signed = sign(writer, 1);
    writer.rename("Worded anew", 2);
    await writer.keeper.settled();
    expect((await findSigned(database, "w1", signed))?.title).toBe(title);
  });

  it("is found through the gestures also where one of long before it is lost", async () => {
    const { database, writer } = await begun("signed-after-a-gap");
    writer.rename("Long before", 1);
    await writer.keeper.settled();
    const { revision = 0, hash = "" } = (await database.workshops.get("w1")) ?? {};
    const whole = { document: writer.workshop(), revision, hash, at: at(1), lines: [], snapshot: true } as const;
    await writeHead(database, { ...whole, status: "draft" });
    await database.lines.clear();
    writer.rename("As it was signed", 2);
    const signed = sign(writer, 3);
    writer.rename("Worded anew", 4);
    await writer.keeper.settled();
    const [gesture] = await database.lines.toArray();
    if (gesture) await database.lines.put({ ...gesture, revision: 0 });
    expect((await findSigned(database, "w1", signed))?.title).toBe("As it was signed");
  });

  it("is kept again where it came back from the journal", async () => {
    const bridge = createMemoryBridge();
    const lost = await openedStore("signed-lost");
    await added(lost, bridge, { ...aWorkshop(), signOffs: [] });
    const before = await aWriter(lost, bridge);
    const signed = sign(before, 1);
    await before.keeper.settled();
    before.keeper.stop();
    lost.close();
    await Dexie.delete("signed-lost");
    const database = await openedStore("signed-lost");
    const writer = await aWriter(database, bridge);
    writer.rename("Worded anew", 2);
    await writer.keeper.settled();
    await database.lines.clear();
    expect((await findSigned(database, "w1", signed))?.title).toBe(before.workshop().title);
  });

  it.each([
    ["signed here", unsigned],
    ["signed already when it came", signedBefore],
  ])("comes back from the journal, whatever was written whole after it, where it was %s", async (how, start) => {
    const bridge = createMemoryBridge();
    const lost = await openedStore(how);
    await added(lost, bridge, start);
    const before = await aWriter(lost, bridge);
    const { title } = before.workshop();
    const signed = start.signOffs.length === 0 ? sign(before, 1) : fingerprint(start);
    before.rename("Worded anew", 2);
    before.keeper.checkpoint();
    await before.keeper.settled();
    before.keeper.stop();
    lost.close();
    await Dexie.delete(how);
    const database = await openedStore(how);
    expect((await loaded(database, bridge)).workshop.title).toBe("Worded anew");
    expect((await findSigned(database, "w1", signed))?.title).toBe(title);
    expect(await namedVersions(database, "w1")).toEqual([]);
    await bridge.forget(["w1"]);
    await loaded(database, bridge);
    const again = await bridge.readJournal("w1");
    expect(again.ok && again.value?.named).toMatchObject([{ name: "" }]);
  });

  it("is not made up where nobody signed it here", async () => {
    const { database, writer } = await begun("signed-elsewhere");
    writer.rename("Worded anew", 1);
    await writer.keeper.settled();
    expect(await findSigned(database, "w1", "0".repeat(64))).toBeNull();
  });
});

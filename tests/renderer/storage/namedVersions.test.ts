import { describe, expect, it } from "vitest";
import { keepNamed, namedVersions, readNamed } from "../../../renderer/storage/namedVersions";
import { putBack } from "../../../renderer/storage/recover";
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
    expect(await keepNamed(database, writer.workshop(), "Before counsel", at(2))).toBe(true);
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
    const { database, writer } = await begun("named-late");
    const before = writer.workshop();
    writer.rename("A moment later", 2);
    await writer.keeper.settled();
    expect(await keepNamed(database, before, "Too late", at(3))).toBe(false);
    expect(await namedVersions(database, "w1")).toEqual([]);
  });
});

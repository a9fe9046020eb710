import { fingerprint } from "@shared/workshop/fingerprint";
import { describe, expect, it } from "vitest";
import type { LibraryDatabase } from "../../../renderer/storage/database";
import { findSigned } from "../../../renderer/storage/signedVersion";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, aWorkshop, aWriter, openedStore, type Writer } from "./aStore";

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

  it("is still at hand after more gestures than undo reaches back", async () => {
    const { database, writer } = await begun("signed-long-ago");
    const title = writer.workshop().title;
    const signed = sign(writer, 1);
    await writer.keeper.settled();
    for (let count = 0; count < 1_300; count += 1) {
      writer.rename(`Worded anew ${String(count)}`, 2);
      if (count % 250 === 0) await writer.keeper.settled();
    }
    await writer.keeper.settled();
    const oldest = (await database.lines.where({ workshop: "w1" }).sortBy("revision"))[0]?.revision ?? 0;
    expect(oldest).toBeGreaterThan(1);
    expect((await findSigned(database, "w1", signed))?.title).toBe(title);
    // So many gestures take some seconds, and more of them on a machine with other work.
  }, 60_000);

  it("is found through the gestures where it was changed in the same moment as it was signed", async () => {
    const { database, writer } = await begun("signed-in-haste");
    const title = writer.workshop().title;
    const signed = sign(writer, 1);
    writer.rename("Worded anew", 2);
    await writer.keeper.settled();
    expect((await findSigned(database, "w1", signed))?.title).toBe(title);
  });

  it("is not made up where nobody signed it here", async () => {
    const { database, writer } = await begun("signed-elsewhere");
    writer.rename("Worded anew", 1);
    await writer.keeper.settled();
    expect(await findSigned(database, "w1", "0".repeat(64))).toBeNull();
  });
});

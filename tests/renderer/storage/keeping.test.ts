import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, aWorkshop, aWriter, loaded, openedStore } from "./aStore";

describe("what is shown as saved", () => {
  it("comes back word for word after a restart", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("restart");
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    writer.rename("First", 1);
    writer.rename("Second", 2);
    expect(writer.said.at(-1)?.state).toBe("saving");
    expect((await writer.keeper.settled()).state).toBe("saved");
    database.close();
    const again = await loaded(await openedStore("restart"), bridge);
    expect(again.workshop).toEqual(writer.workshop());
    expect(again.recovery).toBeNull();
    expect(again.history.map((line) => line.revision)).toEqual([1, 2]);
  });

  it("is said only after the journal has it on the disk", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("order");
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    writer.rename("Only in memory", 1);
    expect(bridge.disk.dump()).not.toContain("Only in memory");
    expect(writer.savedTitles).not.toContain("Only in memory");
    await writer.keeper.settled();
    expect(bridge.disk.dump()).toContain("Only in memory");
    expect(writer.savedTitles).toContain("Only in memory");
  });

  it("one burst of typing costs few lines and loses no letter", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("burst");
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    const text = "Moravia and Slovakia";
    for (let length = 1; length <= text.length; length += 1) writer.rename(text.slice(0, length), 1, length > 1);
    await writer.keeper.settled();
    const again = await loaded(database, bridge);
    expect(again.workshop.title).toBe(text);
    expect(again.history.length).toBeLessThan(4);
  });
});

describe("when saving fails", () => {
  it.each(["ENOSPC", "EIO"] as const)(
    "%s is said in words, editing goes on, and nothing is lost once it works",
    async (code) => {
      const bridge = createMemoryBridge();
      const name = `fails-${code}`;
      const database = await openedStore(name);
      await added(database, bridge, aWorkshop());
      const writer = await aWriter(database, bridge);
      bridge.disk.failWith(code);
      writer.rename("While it fails", 1);
      const failed = await writer.keeper.settled();
      expect(failed.state).toBe("failed");
      expect(failed.trouble?.kind).toBe(code === "ENOSPC" ? "no-space" : "failed");
      writer.rename("Still typing", 2);
      bridge.disk.failWith(null);
      expect((await writer.keeper.settled()).state).toBe("saved");
      database.close();
      await Dexie.delete(name);
      const again = await loaded(await openedStore(name), bridge);
      expect(again.workshop).toEqual(writer.workshop());
    },
  );

  it("a store closed under us is opened again and takes everything", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("closed");
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    database.close();
    writer.rename("After the close", 1);
    expect((await writer.keeper.settled()).state).toBe("saved");
    expect((await database.workshops.get("w1"))?.title).toBe("After the close");
  });
});

describe("a kill", () => {
  // Each write takes two operations of the disk (line, sync); a generation four more.
  it.each(Array.from({ length: 26 }, (_, index) => index))(
    "after %i operations of the disk loses nothing shown as saved",
    async (operations) => {
      const bridge = createMemoryBridge();
      const name = `kill-${operations}`;
      const database = await openedStore(name);
      await added(database, bridge, aWorkshop());
      const writer = await aWriter(database, bridge);
      const death = bridge.disk.killAfter(operations);
      const day = async (): Promise<"lived"> => {
        for (let gesture = 1; gesture <= 8; gesture += 1) {
          writer.rename(`Gesture ${gesture}`, gesture);
          if (gesture === 4) writer.keeper.checkpoint();
          await writer.keeper.settled();
        }
        return "lived";
      };
      const lived = await Promise.race([day(), death]);
      expect(lived).toBe(operations < 20 ? "died" : "lived");
      writer.keeper.stop();
      const promised = writer.savedTitles.at(-1) ?? "";
      database.close();
      bridge.disk.restart();

      for (const wiped of [false, true]) {
        if (wiped) await Dexie.delete(name);
        const store = await openedStore(name);
        const again = await loaded(store, bridge);
        const reached = Number(again.workshop.title.replace("Gesture ", "")) || 0;
        expect(reached).toBeGreaterThanOrEqual(Number(promised.replace("Gesture ", "")) || 0);
        store.close();
      }
    },
  );
});

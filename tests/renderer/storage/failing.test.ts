import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, aWorkshop, aWriter, loaded, openedStore } from "./aStore";

describe("when saving fails", () => {
  it("a long text typed meanwhile costs no more than it is long, and is taken back whole", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("long-meanwhile");
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    bridge.disk.failWith("ENOSPC");
    writer.rename("Before it", 1);
    await writer.keeper.settled();
    for (let length = 1; length <= 500; length += 1) writer.rename("x".repeat(length), 2, length > 1);
    bridge.disk.failWith(null);
    expect((await writer.keeper.settled()).state).toBe("saved");
    const { history } = await loaded(database, bridge);
    expect(JSON.stringify(history.at(-1)).length).toBeLessThan(3000);
    expect(history.at(-1)).toMatchObject({ inverse: [{ value: "Before it" }], command: { do: "set" } });
  });

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

  it("a store that can't be written is said in words, and takes everything once it can", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("refuses");
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    const refuse = (): never => {
      throw new Error("The disk is gone.");
    };
    database.lines.hook("creating", refuse);
    writer.rename("In the journal alone", 1);
    const failed = await writer.keeper.settled();
    expect(failed).toMatchObject({ state: "failed", trouble: { sentence: { key: "library.saving.store" } } });
    expect(bridge.disk.dump()).toContain("In the journal alone");
    database.lines.hook("creating").unsubscribe(refuse);
    expect((await writer.keeper.settled()).state).toBe("saved");
    expect((await database.workshops.get("w1"))?.title).toBe("In the journal alone");
  });

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

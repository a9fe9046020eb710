import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { LibraryDatabase } from "../../../renderer/storage/database";
import { createMemoryBridge, type MemoryBridge } from "../../helpers/memoryBridge";
import { added, at, aWorkshop, aWriter, loaded, openedStore } from "./aStore";

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

  it("is said at the journal's answer, before the store has it; killed then, the journal brings it back", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("store-late");
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    // It gets as far as this and no further.
    database.lines.hook("creating", () => {
      throw new Error("Killed.");
    });
    writer.rename("Said in the room", 1);
    await expect.poll(() => writer.savedTitles).toContain("Said in the room");
    writer.keeper.stop();
    database.close();
    const again = await loaded(await openedStore("store-late"), bridge);
    expect(again.workshop).toEqual(writer.workshop());
    expect(again.recovery).toMatchObject({ reason: "behind", at: at(1), spoiled: 0 });
  });

  it("leaves for the journal with the gesture itself, as the change alone, however large the workshop is", async () => {
    const lengths: number[] = [];
    for (const [name, more] of [
      ["few", 0],
      ["many", 2000],
    ] as const) {
      const memory = createMemoryBridge();
      const sent: string[] = [];
      const bridge: MemoryBridge = {
        ...memory,
        appendJournal: (workshop, line) => {
          sent.push(JSON.stringify(line));
          return memory.appendJournal(workshop, line);
        },
      };
      const database = await openedStore(`leaves-${name}`);
      const start = aWorkshop();
      const [card] = start.vision.cards;
      if (!card) throw new Error("The example has no card.");
      const cards = Array.from({ length: more }, (_, number) => ({ ...card, id: `more-${String(number)}` }));
      const vision = { ...start.vision, cards: [...start.vision.cards, ...cards] };
      await added(database, bridge, { ...start, vision });
      const writer = await aWriter(database, bridge);
      writer.rename("One change", 1);
      expect(sent).toHaveLength(1);
      lengths.push(sent[0]?.length ?? 0);
      expect((await writer.keeper.settled()).state).toBe("saved");
    }
    expect(lengths[1]).toBe(lengths[0]);
  });

  it("is in the store too once all is settled, also what was done while a slow disk still wrote", async () => {
    const memory = createMemoryBridge();
    const database = await openedStore("slow-disk");
    await added(database, memory, aWorkshop());
    const bridge: MemoryBridge = {
      ...memory,
      appendJournal: async (workshop, line) => {
        await expect.poll(async () => (await database.workshops.get("w1"))?.revision).toBe(line.revision - 1);
        return memory.appendJournal(workshop, line);
      },
    };
    const writer = await aWriter(database, bridge);
    writer.rename("First", 1);
    writer.rename("Second", 2);
    await writer.keeper.settled();
    writer.keeper.stop();
    expect((await database.workshops.get("w1"))?.title).toBe("Second");
  });

  it("a burst is written on also where the clock of the machine was set back", async () => {
    const bridge = createMemoryBridge();
    const database = await openedStore("clock-back");
    await added(database, bridge, aWorkshop());
    let hours = 12;
    const writer = await aWriter(database, bridge, "w1", () => hours * 3_600_000);
    writer.rename("M", 1);
    await writer.keeper.settled();
    hours = 11;
    writer.rename("Mo", 1, true);
    await expect.poll(() => writer.savedTitles, { timeout: 5000 }).toContain("Mo");
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

describe("a kill", () => {
  it("leaves no head in the store without the gestures that lead to it, also while the store is opened again", async () => {
    const bridge = createMemoryBridge();
    const meanwhile: (() => void)[] = [];
    class SlowToOpen extends LibraryDatabase {
      override open() {
        for (const work of meanwhile.splice(0)) work();
        return super.open();
      }
    }
    const database = new SlowToOpen("opened-again");
    await added(database, bridge, aWorkshop());
    const writer = await aWriter(database, bridge);
    database.lines.hook("creating", (_, line) => {
      if (line.revision === 2) throw new Error("Killed.");
    });
    database.close();
    meanwhile.push(() => writer.rename("Done while it was opened", 2));
    writer.rename("Done while it was closed", 1);
    await expect.poll(() => writer.said.at(-1)?.state).toBe("failed");
    writer.keeper.stop();
    expect(await database.workshops.get("w1")).toMatchObject({ revision: 1, title: "Done while it was closed" });
  });

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

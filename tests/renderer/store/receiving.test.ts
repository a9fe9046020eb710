import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { aLibrary, exampleText, exampleWith, file, taken, titles } from "./aLibrary";

describe("a file handed in", () => {
  it("becomes a workshop of the library and opens by its own id", async () => {
    const { window } = await aLibrary();
    const id = await taken(window);
    expect(id).toBe(JSON.parse(exampleText()).id);
    expect(await titles()).toHaveLength(1);
  });

  it("with the same content as one here opens that one", async () => {
    const { window } = await aLibrary();
    const id = await taken(window);
    const shuffled = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(exampleText())).reverse()));
    expect(await window.receive(file(shuffled))).toEqual({ kind: "same", id });
    expect(await titles()).toHaveLength(1);
  });

  it("with another content changes nothing and shows what differs", async () => {
    const { machine, window } = await aLibrary();
    await taken(window);
    const before = machine.disk.dump();
    const received = await window.receive(file(exampleWith("A later version")));
    expect(received.kind).toBe("differs");
    expect(received.kind === "differs" && received.differences.length).toBeGreaterThan(0);
    expect(await titles()).not.toContain("A later version");
    expect(machine.disk.dump()).toBe(before);
  });

  it("is taken over as one step that undo takes back", async () => {
    const { window } = await aLibrary();
    const id = await taken(window);
    const received = await window.receive(file(exampleWith("A later version")));
    if (received.kind !== "differs") throw new Error("It should differ.");
    expect((await window.takeOver(received.workshop)).ok).toBe(true);
    await window.openWorkshop(id);
    expect(window.title()).toBe("A later version");
    expect(window.useWorkshop.getState().history.undo).toHaveLength(1);
    window.undo();
    expect(window.title()).toBe(JSON.parse(exampleText()).title);
    await window.closeWorkshop();
  });

  it("can be kept beside the one that is here", async () => {
    const { window } = await aLibrary();
    const id = await taken(window);
    const received = await window.receive(file(exampleWith("A later version")));
    if (received.kind !== "differs") throw new Error("It should differ.");
    const kept = await window.keepBoth(received.workshop, "A later version (from file)");
    expect(kept.ok && kept.value !== id).toBe(true);
    expect(await titles()).toEqual(["A later version (from file)", JSON.parse(exampleText()).title].sort());
  });

  it("comes back out of the trash when it is the same", async () => {
    const { window } = await aLibrary();
    const id = await taken(window);
    await window.trash([id]);
    expect(await titles()).toEqual([]);
    expect((await window.receive(file(exampleText()))).kind).toBe("same");
    expect(await titles()).toHaveLength(1);
  });

  it.each([
    ["empty", ""],
    ["not JSON", "Dear all,"],
    ["cut off", exampleText().slice(0, 2000)],
    ["another JSON", "[1, 2, 3]"],
    ["of a newer version", exampleText().replace(/"sameside": ?1/, '"sameside": 99')],
    ["with a side too few", JSON.stringify({ ...JSON.parse(exampleText()), sides: [] })],
  ])("that is %s is refused with a sentence, and nothing is changed", async (_, text) => {
    const { machine, window } = await aLibrary();
    await taken(window);
    const [before, rows] = [machine.disk.dump(), await titles()];
    const received = await window.receive(file(text));
    expect(received.kind).toBe("unread");
    expect(received.kind === "unread" && window.useWorkshop.getState().words.say(received.failure.sentence)).not.toBe(
      "",
    );
    expect(machine.disk.dump()).toBe(before);
    expect(await titles()).toEqual(rows);
  });

  it("mends a workshop that is damaged in the database and in the journal", async () => {
    const { machine, window } = await aLibrary();
    const id = await taken(window);
    const database = await new Dexie("sameside").open();
    await database.table("snapshots").toCollection().modify({ text: "{" });
    database.close();
    await window.bridge.forget([id]);
    expect((await window.openWorkshop(id)).ok).toBe(false);
    expect((await window.receive(file(exampleText()))).kind).toBe("added");
    expect((await window.openWorkshop(id)).ok).toBe(true);
    await window.closeWorkshop();
    machine.wipe();
    const again = await machine.window();
    await again.startLibrary();
    expect((await again.openWorkshop(id)).ok).toBe(true);
    await again.closeWorkshop();
  });

  it("that waits in the journal only is brought back, not begun anew", async () => {
    const { machine, window } = await aLibrary();
    const id = await taken(window);
    await window.openWorkshop(id);
    window.rename("Renamed in the room");
    await window.closeWorkshop();
    machine.wipe();
    const again = await machine.window();
    expect((await again.receive(file(exampleText()))).kind).toBe("differs");
    await again.openWorkshop(id);
    expect(again.title()).toBe("Renamed in the room");
    await again.closeWorkshop();
  });
});

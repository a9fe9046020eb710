import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { type AWindow, aMachine, exampleFile } from "./aMachine";

const file = (text: string, name = "a.sameside") => ({ name, bytes: new TextEncoder().encode(text) });
const exampleText = (): string => new TextDecoder().decode(exampleFile());
const exampleWith = (title: string): string => JSON.stringify({ ...JSON.parse(exampleText()), title });

const aLibrary = async () => {
  const machine = aMachine();
  const window = await machine.window();
  await window.startLibrary();
  return { machine, window };
};

const taken = async (window: AWindow, text = exampleText()): Promise<string> => {
  const received = await window.receive(file(text));
  if (received.kind !== "added") throw new Error(`The file was ${received.kind}.`);
  return received.id;
};

const titles = async (): Promise<readonly string[]> => {
  const database = await new Dexie("sameside").open();
  const rows: readonly { readonly title: string; readonly trashedAt: string }[] = await database
    .table("workshops")
    .toArray();
  database.close();
  return rows
    .filter((row) => row.trashedAt === "")
    .map((row) => row.title)
    .sort();
};

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

describe("the trash", () => {
  it("gives back what was moved there", async () => {
    const { window } = await aLibrary();
    const id = await taken(window);
    await window.trash([id]);
    expect(await titles()).toEqual([]);
    await window.restore([id]);
    expect(await titles()).toHaveLength(1);
  });

  it("does not pretend to give back what was removed for good", async () => {
    const { window } = await aLibrary();
    const id = await taken(window);
    await window.trash([id]);
    await window.emptyTrash();
    const back = await window.restore([id]);
    expect(!back.ok && back.error.kind).toBe("not-found");
  });

  it("emptied, leaves no word of the workshop in the bytes of the disk", async () => {
    const { machine, window } = await aLibrary();
    const id = await taken(window, exampleWith("CANARY"));
    await window.openWorkshop(id);
    window.rename("CANARY two");
    await window.closeWorkshop();
    expect(machine.disk.dump()).toContain("CANARY");
    await window.trash([id]);
    const emptied = await window.emptyTrash();
    expect(emptied.ok && emptied.value).toEqual({ removed: 1, open: [] });
    expect(machine.disk.dump()).not.toContain("CANARY");
    machine.wipe();
    const again = await machine.window();
    await again.startLibrary();
    expect(again.useLibrary.getState().recoveries).toEqual([]);
  });

  it("keeps a workshop that is open in another window, and says which", async () => {
    const { machine, window } = await aLibrary();
    const id = await taken(window, exampleWith("Still open"));
    await window.openWorkshop(id);
    const library = await machine.window();
    await library.trash([id]);
    const emptied = await library.emptyTrash();
    expect(emptied.ok && emptied.value).toEqual({ removed: 0, open: ["Still open"] });
    window.rename("Still here");
    await window.closeWorkshop();
    expect(machine.disk.dump()).toContain("Still here");
  });
});

describe("a copy", () => {
  it("is a workshop of its own", async () => {
    const { window } = await aLibrary();
    const id = await taken(window);
    const copied = await window.duplicate(id, (title) => `${title} (copy)`);
    if (!copied.ok) throw new Error("Not copied.");
    await window.openWorkshop(copied.value);
    window.rename("Changed in the copy");
    await window.openWorkshop(id);
    expect(window.title()).toBe(JSON.parse(exampleText()).title);
    await window.closeWorkshop();
  });

  it("as a file is named as the workshop and reads as the same workshop", async () => {
    const { window } = await aLibrary();
    const id = await taken(window, exampleWith('A/B: "quoted" ... '));
    expect((await window.saveCopy(id)).ok).toBe(true);
    const [saved] = window.bridge.files;
    expect(saved?.name).toMatch(/^[^/\\:"]+\.sameside$/);
    expect(await window.receive({ name: "copy", bytes: saved?.bytes ?? new Uint8Array() })).toEqual({
      kind: "same",
      id,
    });
  });
});

describe("the example", () => {
  it("is begun once, opened again as it was left, and reset as one step", async () => {
    const { window } = await aLibrary();
    const first = await window.openExample(exampleText());
    if (!first.ok) throw new Error("The example did not open.");
    await window.openWorkshop(first.value);
    window.rename("Tried things out");
    await window.closeWorkshop();
    expect(await window.openExample(exampleText())).toEqual(first);
    expect(await titles()).toEqual(["Tried things out"]);
    await window.openExample(exampleText(), true);
    await window.openWorkshop(first.value);
    expect(window.title()).toBe(JSON.parse(exampleText()).title);
    window.undo();
    expect(window.title()).toBe("Tried things out");
    await window.closeWorkshop();
  });
});

describe("a store that can't be used", () => {
  it("of a newer app is left alone, and the library says which app is needed", async () => {
    const machine = aMachine();
    const newer = new Dexie("sameside");
    newer.version(7).stores({ workshops: "id" });
    await newer.open();
    newer.close();
    const window = await machine.window();
    await window.startLibrary();
    const { state, trouble } = window.useLibrary.getState();
    expect([state, trouble?.sentence.key]).toEqual(["newer", "library.trouble.newer"]);
    const refused = await window.createWorkshop({
      title: "",
      partnershipType: "channel-reseller",
      sides: ["A", "B"],
      template: "half-day",
      language: "en",
      currency: "EUR",
      date: "",
    });
    expect(refused.ok).toBe(false);
    expect(machine.disk.names()).toEqual([]);
  });
});

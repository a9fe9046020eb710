import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { aLibrary, exampleText, exampleWith, taken, titles } from "./aLibrary";
import { aMachine } from "./aMachine";

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
      sides: [{ name: "A" }, { name: "B" }],
      template: "half-day",
      language: "en",
      currency: "EUR",
      date: "",
    });
    expect(refused.ok).toBe(false);
    expect(machine.disk.names()).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { type AScreen, aScreen, exampleWith } from "./aScreen";

let screen: AScreen;
afterEach(() => screen.close());

const withThree = async (): Promise<void> => {
  screen = await aScreen();
  for (const title of ["Acme × Bolt", "Crane × Delta", "Elm × Fern"])
    await screen.add(exampleWith({ id: title, title }));
  await screen.shows(() => expect(screen.lines()).toEqual(["Elm × Fern", "Crane × Delta", "Acme × Bolt"]));
};

describe("an empty library", () => {
  it("says what a workshop is and offers the three ways to begin", async () => {
    screen = await aScreen();
    await screen.shows(() => expect(screen.text()).toContain("No workshop here yet"));
    await screen.shows(() => expect(screen.text()).toContain("Open the example"));
    await screen.shows(() => expect(screen.text()).toContain("New workshop…"));
    await screen.shows(() => expect(screen.text()).toContain("Open file…"));
  });

  it("opens the example, marked as one", async () => {
    screen = await aScreen();
    await screen.click("Open the example");
    await screen.shows(() => expect(screen.bridge.windows).toHaveLength(1));
    await screen.shows(() => expect(screen.text()).toContain("Example"));
  });
});

describe("the list of workshops, by keyboard", () => {
  it("goes from line to line with the arrows and opens with Enter", async () => {
    await withThree();
    await screen.focus("[data-line]");
    await screen.press("ArrowDown");
    await screen.shows(() => expect(screen.focused()).toContain("Crane × Delta"));
    await screen.press("End");
    await screen.shows(() => expect(screen.focused()).toContain("Acme × Bolt"));
    await screen.press("Enter");
    await screen.shows(() => expect(screen.bridge.windows).toEqual(["Acme × Bolt"]));
  });

  it("moves a workshop to the trash with Delete, keeps the hand in the list, and undo brings it back", async () => {
    await withThree();
    await screen.focus("[data-line]");
    await screen.press("Delete");
    await screen.shows(() => expect(screen.lines()).toEqual(["Crane × Delta", "Acme × Bolt"]));
    await screen.shows(() => expect(screen.focused()).toContain("Crane × Delta"));
    await screen.shows(() => expect(screen.said()).toEqual(["Moved to the trash: Elm × Fern"]));
    await screen.answer();
    await screen.shows(() => expect(screen.lines()).toContain("Elm × Fern"));
  });

  it("opens the menu of a line with the context menu key", async () => {
    await withThree();
    await screen.focus("[data-line]");
    await screen.press("F10", { shiftKey: true });
    await screen.shows(() => expect(screen.text()).toContain("Duplicate"));
    await screen.click("Duplicate");
    await screen.shows(() => expect(screen.lines()[0]).toBe("Elm × Fern (copy)"));
  });
});

describe("the search", () => {
  it("narrows the list and, where nothing is found, gives the way back", async () => {
    await withThree();
    await screen.type("Search", "crane");
    await screen.shows(() => expect(screen.lines()).toEqual(["Crane × Delta"]));
    await screen.type("Search", "aardvark");
    await screen.shows(() => expect(screen.text()).toContain("“aardvark”"));
    await screen.click("Clear the search");
    await screen.shows(() => expect(screen.lines()).toHaveLength(3));
  });
});

describe("the trash", () => {
  it("is emptied only after saying what goes and what may stay behind", async () => {
    await withThree();
    await screen.focus("[data-line]");
    await screen.press("Delete");
    await screen.click("Trash (1)");
    await screen.shows(() => expect(screen.lines()).toEqual(["Elm × Fern"]));
    await screen.click("Empty the trash…");
    await screen.shows(() => expect(screen.text()).toContain("“Elm × Fern”"));
    await screen.shows(() => expect(screen.text()).toContain("traces in its freed space"));
    await screen.shows(() => expect(screen.bridge.disk.dump()).toContain("Elm × Fern"));
    await screen.click("Empty the trash");
    await screen.shows(() => expect(screen.bridge.disk.dump()).not.toContain("Elm × Fern"));
    await screen.shows(() => expect(screen.text()).toContain("The trash is empty"));
  });
});

describe("a file handed over by the system", () => {
  it("opens at once where it is new", async () => {
    screen = await aScreen();
    await screen.handIn(exampleWith({ id: "from-disk", title: "From a disk" }));
    await screen.shows(() => expect(screen.bridge.windows).toEqual(["from-disk"]));
  });

  it("that is spoiled is refused with the list of what is wrong, and nothing changes", async () => {
    await withThree();
    const before = screen.bridge.disk.dump();
    await screen.handIn(exampleWith({ sides: [], partnershipType: "friends" }), "spoiled.sameside");
    await screen.shows(() => expect(screen.text()).toContain("spoiled.sameside could not be opened"));
    await screen.shows(() => expect(screen.text()).toContain("partnershipType"));
    await screen.shows(() => expect(screen.text()).toContain("Nothing was changed"));
    await screen.click("Close");
    await screen.shows(() => expect(screen.bridge.disk.dump()).toBe(before));
    await screen.shows(() => expect(screen.bridge.windows).toEqual([]));
  });

  it("that differs from the one here shows what differs and waits for a decision", async () => {
    await withThree();
    const file = exampleWith({ id: "Elm × Fern", title: "Elm × Fern, second draft", signOffs: [], reviews: [] });
    await screen.handIn(file);
    await screen.shows(() => expect(screen.text()).toContain("with another content"));
    await screen.click("Cancel");
    await screen.shows(() => expect(screen.lines()).toEqual(["Elm × Fern", "Crane × Delta", "Acme × Bolt"]));
    await screen.handIn(file);
    await screen.click("Keep both");
    await screen.shows(() => expect(screen.lines()[0]).toBe("Elm × Fern, second draft (from file)"));
    await screen.handIn(file);
    await screen.click("Take over the file");
    await screen.shows(() => expect(screen.lines()[0]).toBe("Elm × Fern, second draft"));
    await screen.shows(() => expect(screen.bridge.windows.at(-1)).toBe("Elm × Fern"));
  });
});

describe("a new workshop", () => {
  it("needs two names, says so beside the field, and opens", async () => {
    screen = await aScreen();
    await screen.click("New workshop…");
    await screen.click("Create the workshop");
    await screen.shows(() => expect(screen.text()).toContain("Name at least two sides"));
    await screen.type("Name of side A", "Acme");
    await screen.type("Name of side B", "Bolt");
    await screen.click("Create the workshop");
    await screen.shows(() => expect(screen.lines()).toEqual(["Acme × Bolt"]));
    await screen.shows(() => expect(screen.bridge.windows).toHaveLength(1));
  });
});

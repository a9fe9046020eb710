import { describe, expect, it, vi } from "vitest";
import { type AMachine, type AWindow, aMachine, exampleFile } from "./aMachine";

const withExample = async (machine: AMachine): Promise<{ window: AWindow; id: string }> => {
  const window = await machine.window();
  await window.startLibrary();
  const received = await window.receive({ name: "zirkelwerk-kridlo.sameside", bytes: exampleFile() });
  if (received.kind !== "added") throw new Error(`The file was ${received.kind}.`);
  const opened = await window.openWorkshop(received.id);
  if (!opened.ok) throw new Error("The workshop did not open.");
  return { window, id: received.id };
};

const nextStart = async (machine: AMachine, id: string): Promise<AWindow> => {
  machine.disk.restart();
  const window = await machine.window();
  await window.startLibrary();
  const opened = await window.openWorkshop(id);
  if (!opened.ok) throw new Error(`The workshop did not open: ${opened.error.sentence.key}`);
  return window;
};

describe("a workshop that is open", () => {
  it("shows a change at once and says it is saved only when it is on the disk", async () => {
    const machine = aMachine();
    const { window } = await withExample(machine);
    window.rename("Seen at once");
    expect(window.title()).toBe("Seen at once");
    expect(window.useWorkshop.getState().saved.state).toBe("saving");
    expect(machine.disk.dump()).not.toContain("Seen at once");
    await window.settled();
    expect(window.useWorkshop.getState().saved.state).toBe("saved");
    expect(machine.disk.dump()).toContain("Seen at once");
  });

  it("keeps the window from closing until the last change is on the disk", async () => {
    const machine = aMachine();
    const { window } = await withExample(machine);
    window.rename("Just before the end");
    expect(window.bridge.busy.at(-1)).toBe(true);
    window.bridge.close();
    await window.settled();
    expect(machine.disk.dump()).toContain("Just before the end");
    expect(window.bridge.busy.at(-1)).toBe(false);
  });

  it("goes to the second folder at each step's end, as it is then, and says when it could not", async () => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    const goTo = (step: "plan" | "vision" | "interests") => window.useView.getState().goTo(step);
    window.rename("Before there was a folder");
    goTo("plan");
    expect(window.bridge.copies).toEqual([]);
    await window.chooseSecondFolder();
    window.rename("At the end of the plan");
    goTo("vision");
    await vi.waitFor(() => expect(window.bridge.copies).toHaveLength(1), { timeout: 15_000 });
    expect(new TextDecoder().decode(window.bridge.copies[0]?.bytes)).toContain("At the end of the plan");
    expect(window.bridge.copies[0]).toMatchObject({ workshop: id, name: "At the end of the plan.sameside" });
    // Nothing new, no new copy.
    goTo("interests");
    window.bridge.pullStick();
    window.rename("The stick is out");
    goTo("plan");
    const said = () => window.useView.getState().toasts.at(-1)?.phrase.key;
    await vi.waitFor(() => expect(said()).toBe("shell.second.failed"), { timeout: 15_000 });
    expect(window.bridge.copies).toHaveLength(1);
    await window.settled();
    expect(window.useWorkshop.getState().saved.state).toBe("saved");
  });

  it("can be taken back step by step after a restart, and done again", async () => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    const before = window.title();
    window.rename("First name");
    window.run({ do: "set", changes: { competing: !window.useWorkshop.getState().workshop?.competing } });
    window.rename("Second name");
    window.undo();
    await window.closeWorkshop();
    const again = await nextStart(machine, id);
    expect(again.title()).toBe("First name");
    expect(again.useWorkshop.getState().history.redo).toHaveLength(1);
    again.redo();
    expect(again.title()).toBe("Second name");
    again.undo();
    again.undo();
    again.undo();
    expect(again.title()).toBe(before);
    await again.closeWorkshop();
  });

  it("takes back what people did and not what the clock wrote down, after a restart as before it", async () => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    const before = window.title();
    const block = window.useWorkshop.getState().workshop?.agenda[0]?.id ?? "";
    const clock = (spent: number) => window.run({ do: "edit", what: "block", id: block, changes: { spent } });
    for (const [at, title] of ["N", "Ne", "New"].entries()) {
      window.rename(title);
      clock(1_000 + at);
    }
    await window.closeWorkshop();
    const again = await nextStart(machine, id);
    expect(again.useWorkshop.getState().history.undo).toHaveLength(3);
    for (const title of ["Ne", "N", before]) {
      again.undo();
      expect(again.title()).toBe(title);
    }
    again.redo();
    expect(again.title()).toBe("N");
    expect(again.useWorkshop.getState().workshop?.agenda[0]?.spent).toBe(1_002);
    await again.closeWorkshop();
  });

  it("keeps a word apart from what was done just before it, however quickly the one followed the other", async () => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    const before = window.title();
    const competing = () => window.useWorkshop.getState().workshop?.competing;
    const was = competing();
    // The word is typed while the disk still writes.
    window.run({ do: "set", changes: { competing: !was } });
    for (const title of ["N", "Ne", "New"]) window.rename(title);
    await window.closeWorkshop();
    const again = await nextStart(machine, id);
    const competingAgain = () => again.useWorkshop.getState().workshop?.competing;
    again.undo();
    expect([again.title(), competingAgain()]).toEqual([before, !was]);
    again.undo();
    expect(competingAgain()).toBe(was);
    await again.closeWorkshop();
  });

  it("stays with its window: a second one is told where it is, and may have it afterwards", async () => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    const second = await machine.window();
    const refused = await second.openWorkshop(id);
    expect(!refused.ok && refused.error.sentence.key).toBe("library.trouble.elsewhere");
    await window.closeWorkshop();
    expect((await second.openWorkshop(id)).ok).toBe(true);
    await second.closeWorkshop();
  });

  it("opens once where a screen asks for it twice", async () => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    await window.closeWorkshop();
    const [first, closed, second] = await Promise.all([
      window.openWorkshop(id),
      window.closeWorkshop(),
      window.openWorkshop(id),
    ]);
    expect([first.ok, closed.ok, second.ok]).toEqual([true, true, true]);
    expect(window.title()).not.toBe("");
    await window.closeWorkshop();
  });

  it("is not let go while its last change could be kept nowhere", async () => {
    const machine = aMachine();
    const { window } = await withExample(machine);
    machine.disk.failWith("ENOSPC");
    window.rename("Only in memory");
    const refused = await window.closeWorkshop();
    expect(!refused.ok && refused.error.kind).toBe("no-space");
    expect(window.title()).toBe("Only in memory");
    expect(window.useWorkshop.getState().saved.trouble?.sentence.key).toBe("library.saving.full");
    machine.disk.failWith(null);
    window.retrySaving();
    await window.settled();
    expect(window.useWorkshop.getState().saved.state).toBe("saved");
    expect((await window.closeWorkshop()).ok).toBe(true);
  });
});

describe("a kill", () => {
  it.each([
    ["the database is kept", false],
    ["the database is lost", true],
  ])("loses nothing that was shown as saved when %s", async (_, wiped) => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    window.rename("Shown as saved");
    await window.settled();
    window.rename("Never promised");
    window.kill();
    if (wiped) machine.wipe();
    const again = await nextStart(machine, id);
    expect(["Shown as saved", "Never promised"]).toContain(again.title());
    await again.closeWorkshop();
  });

  it("with a lost database leaves undo and redo what they were since the last step's end", async () => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    const before = window.title();
    const cards = (of: AWindow) => of.useWorkshop.getState().workshop?.vision.cards.length ?? 0;
    const few = cards(window);
    window.rename("Before the step's end");
    window.useView.getState().goTo("plan");
    await window.settled();
    window.run({ do: "add", what: "card", record: { id: "later", kind: "trend", text: "After it" } });
    for (const again of [window.undo, window.undo, window.redo]) again();
    await window.settled();
    window.kill();
    machine.wipe();
    const again = await nextStart(machine, id);
    expect([again.title(), cards(again)]).toEqual(["Before the step's end", few]);
    again.undo();
    expect([again.title(), cards(again)]).toEqual([before, few]);
    again.redo();
    again.redo();
    expect([again.title(), cards(again)]).toEqual(["Before the step's end", few + 1]);
    await again.closeWorkshop();
  });

  it("with a lost database is told in the library and in the workshop, to the minute", async () => {
    const machine = aMachine();
    const { window, id } = await withExample(machine);
    window.rename("Before the power cut");
    await window.settled();
    const { at } = window.useLibrary.getState().rows[0] ? { at: window.useWorkshop.getState().saved.at } : { at: "" };
    window.kill();
    machine.wipe();
    machine.disk.restart();
    const again = await machine.window();
    await again.startLibrary();
    const { recoveries, state } = again.useLibrary.getState();
    expect(state).toBe("ready");
    expect(recoveries.map((one) => [one.workshop, one.title, one.reason])).toEqual([
      [id, "Before the power cut", "missing"],
    ]);
    expect(Math.abs(Date.parse(recoveries[0]?.at ?? "") - Date.parse(at))).toBeLessThan(60_000);
    again.forgetRecoveries();
    expect(again.useLibrary.getState().recoveries).toEqual([]);
  });
});

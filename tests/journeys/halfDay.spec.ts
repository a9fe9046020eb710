import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchApp, type RunningApp } from "../helpers/launchApp";
import { type MadeTime, madeTime } from "../helpers/madeTime";
import { plug } from "../helpers/plug";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { agreement, beginWorkshop, jigsaw, ownership, plan, support, welcome } from "./stories/leadADay";
import { inRoom, minutesTell, passThenGoOn, readBack, visionTwice, welcomeRunsOver } from "./stories/leadAHalfDay";
import { isKept, privatePage, seal, sitDown, slowLock, takePassphrase, writeList } from "./stories/writeApart";

const must = say("envelopes.page.must");
const good = say("envelopes.page.good");
const topics = {
  "One product, no fork": "product-direction",
  "Our customers stay ours": "account-leadership",
} as const;

/** The projector is plugged in and the room display goes to it. */
const showRoom = async (running: RunningApp, page: Page): Promise<Page> => {
  await expect(page.locator("[data-capture]")).toBeVisible();
  await plug(running.app, true);
  const [room] = await Promise.all([running.app.waitForEvent("window"), page.keyboard.press("Control+F9")]);
  await expect(inRoom(room).step).toBeVisible();
  await expect(page.getByRole("region", { name: say("room.cover") })).toBeHidden();
  return room;
};

test("a whole half-day is led in front of the projector: secrets stay secret, the clock waits, and no accident costs a word", async () => {
  test.setTimeout(300_000);
  const folder = temporaryFolder("half-day");
  const userData = join(folder.path, "data");
  let running = await launchApp({ userData });
  // The hours are made, the day is this one: the shell dates what it has saved.
  const begin = new Date();
  begin.setHours(9, 0, 0, 0);
  let time: MadeTime = await madeTime(running.app.context(), begin);
  try {
    let at = await beginWorkshop(running);
    let room = await showRoom(running, at.page);
    await welcome(at);
    await welcomeRunsOver(at, room, time);
    await visionTwice(at, room, time);

    await at.goTo("interests");
    const alder = await sitDown(at, "Alder");
    const aldersPassphrase = await takePassphrase(at, alder);
    await writeList(at, alder, must, [["One product, no fork", "It cost us two years"]]);
    // The plug is pulled while a side writes: the laptop may be what the room sees, so it shows the room's own view.
    await plug(running.app, false);
    await expect(at.page.getByRole("region", { name: say("room.cover") })).toBeVisible();
    await expect(room.getByText("One product")).toHaveCount(0);
    await plug(running.app, true);
    await expect(at.page.getByRole("region", { name: say("room.cover") })).toBeHidden();
    await writeList(at, alder, good, [["A region we could not reach"]]);
    await writeList(at, alder, say("envelopes.page.guess", { about: "Birch" }), [["They keep their customers"]]);
    await seal(at, alder);
    await expect(room.getByText(say("room.sealed"))).toHaveCount(1);

    const birch = await sitDown(at, "Birch");
    const birchesPassphrase = await takePassphrase(at, birch);
    await writeList(at, birch, must, [["Our customers stay ours"]]);
    await writeList(at, birch, good, [["A product worth the drive"]]);
    await isKept(birch);
    await running.kill();

    running = await launchApp({ userData });
    time = await madeTime(running.app.context(), time.now());
    const library = running.page;
    at = new Facilitator(
      await running.workshopAfter(() => library.locator("[data-line]").filter({ hasText: "Alder" }).click()),
    );
    room = await showRoom(running, at.page);
    await at.goTo("interests");
    const again = await sitDown(at, "Birch");
    await again.getByLabel(say("envelopes.pass.field"), { exact: true }).fill(birchesPassphrase);
    await at.button("envelopes.pass.open", undefined, again).click();
    await expect(
      again.getByRole("textbox", { name: say("envelopes.page.line", { list: must, number: 1 }), exact: true }),
    ).toHaveValue("Our customers stay ours", { timeout: slowLock });
    await seal(at, again);
    await expect(privatePage(at, "Birch")).toHaveCount(0);
    await expect(room.getByText(say("room.sealed"))).toHaveCount(2);
    await time.pass(20);

    await at.button("envelopes.disclose.interests", undefined, at.panel).click();
    const dialog = at.page.getByRole("dialog");
    for (const [side, passphrase] of [
      ["Alder", aldersPassphrase],
      ["Birch", birchesPassphrase],
    ] as const)
      await dialog.getByLabel(say("envelopes.open.passphrase", { side })).fill(passphrase);
    await at.button("envelopes.open.all", undefined, dialog).click();
    await expect(room.getByText("One product, no fork")).toBeVisible({ timeout: slowLock });
    await expect(room.getByText("Our customers stay ours")).toBeVisible();
    await expect(room.getByText("They keep their customers")).toHaveCount(0);
    await at.choose("envelopes.shown.met", "Our customers stay ours", dialog);
    await expect(room.getByText(say("room.knew", { by: "Alder", about: "Birch", hit: 1, of: 1 }))).toBeVisible();
    await at.button("envelopes.shown.done.interests", undefined, dialog).click();
    await readBack(at, room, topics);
    await passThenGoOn(at, room, time);

    await jigsaw(at);
    await at.page.keyboard.press("Alt+F8");
    await expect(inRoom(room).step).toHaveText(say("room.radar"));
    await at.page.keyboard.press("Alt+F8");
    await expect(room.getByText("Product house").first()).toBeVisible();
    await time.pass(60);
    await ownership(at);
    await expect(
      room.getByText(/Alder owns the yearly day of Alder and puts in two people and a room\./),
    ).toBeVisible();
    await support(at);
    await expect(room.getByRole("cell", { name: "They pass the exam" })).toHaveCount(2);
    await plan(at);
    await expect(room.getByText("The first address for planners in the region")).toBeVisible();

    await at.goTo("agreement");
    await at.page.keyboard.press("Control+Shift+KeyF");
    for (const name of ["Our customers stay ours", "Ten planners work on the board"])
      await dialog.getByRole("button", { name }).click();
    await at.page.keyboard.press("Escape");
    const page = room.getByRole("list", { name: say("room.readThrough") });
    await expect(page.getByText("Our customers stay ours")).toBeVisible();
    await agreement(at);
    await expect(room.getByText(say("domain.signOffDecision.agreed"), { exact: true })).toHaveCount(2);

    await minutesTell(at, [
      "Ratings: Alder 2 of 5 and Birch 3 of 5. Alder doubts: Too small for us",
      /Gate of Shared vision: Another round/,
      /Gate of Qualify: Take a pass/,
      /Gate of Qualify: Go on/,
      /Sign-off for Birch: Agreed/,
    ]);
    await at.isSaved();
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

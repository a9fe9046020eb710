import { expect, type Page } from "@playwright/test";
import { type Facilitator, say } from "../../helpers/facilitator";
import type { MadeTime } from "../../helpers/madeTime";
import { door, hiddenRound } from "./gates";

/** What the room reads in its own window. */
export const inRoom = (room: Page) => ({
  step: room.getByRole("heading", { level: 1 }),
  ratings: room.getByRole("list", { name: say("room.rated") }),
  timer: room.getByRole("timer"),
});

/** The first block runs over; nothing moves on until a person does, and the room's clock says so. */
export const welcomeRunsOver = async (at: Facilitator, room: Page, time: MadeTime): Promise<void> => {
  await at.page.keyboard.press("F7");
  await time.pass(8.2);
  await expect(at.page.getByText(say("running.timer.fifth"), { exact: true }).first()).toBeVisible();
  await time.pass(5);
  await expect(inRoom(room).timer).toContainText("+3:");
  await expect(inRoom(room).step).toHaveText(say("domain.step.welcome"));
  await expect(at.page.getByText(say("frame.rail.behind", { minutes: 3 }))).toBeVisible();
};

/** One text, a lukewarm round, a pass that is refused, another round, and on. */
export const visionTwice = async (at: Facilitator, room: Page, time: MadeTime): Promise<void> => {
  await at.goTo("vision");
  await at.fill("panels.field.opportunity", "Four hundred workshops still plan on paper");
  await at.fill("panels.field.whyTogether", "Alder has the product, Birch has the people on the road");
  await at.fill("panels.field.statement", "By 2029 every planner in the region works from one board.");
  await expect(room.getByText("By 2029 every planner")).toBeVisible();
  await at.write("Planners retire and take the plan along", 1);
  await at.write("They buy what a neighbour shows them", 2);
  await time.pass(38);

  await at.page.keyboard.press("Alt+PageDown");
  await expect(room.getByText(say("room.gate.doors"))).toBeVisible();
  const nothingYet = async (): Promise<void> => {
    await expect(room.getByText("Too small for us")).toHaveCount(0);
    await expect(room.getByText("2", { exact: true })).toHaveCount(0);
  };
  const first = [["Alder", "2", "Too small for us"] as const, ["Birch", "3"] as const];
  await hiddenRound(at, "ratings", first, nothingYet);
  await expect(inRoom(room).ratings.getByText("2", { exact: true })).toBeVisible();
  await expect(room.getByText("Too small for us")).toHaveCount(0);
  await at.button("rounds.round.close", undefined, at.panel).click();

  // Somebody proposes a pass; its questions are read, and the table says no. Nothing of it is recorded.
  const refused = await door(at, "vision", "pass");
  await expect(refused.getByLabel(say("rounds.door.market"))).toBeVisible();
  await refused.getByRole("button", { name: say("frame.cancel") }).click();
  const again = await door(at, "vision", "another-round");
  await again.getByLabel(say("rounds.door.reason")).fill("Which region first");
  await at.button("domain.gate.another-round", undefined, again).click();
  await expect(room.getByText(say("room.gate.round", { round: 2 }))).toBeVisible();

  await hiddenRound(at, "ratings", [["Alder", "4"] as const, ["Birch", "5"] as const], async () => {});
  await expect(inRoom(room).ratings.getByText("5", { exact: true })).toBeVisible();
  await at.button("rounds.round.close", undefined, at.panel).click();
  await door(at, "vision", "go-on");
  await expect(room.getByText(`✓ ${say("domain.gate.go-on")}`)).toBeVisible();
};

/** Each interest is read back while the room sees it large; topic and level are asked here, not before. */
export const readBack = async (
  at: Facilitator,
  room: Page,
  topics: Readonly<Record<string, "product-direction" | "account-leadership">>,
): Promise<void> => {
  const dialog = at.page.getByRole("dialog");
  for (let number = 0; number < 4; number += 1) {
    const text = await dialog.getByLabel(/^The interest, in/).inputValue();
    await expect(room.getByText(text, { exact: true })).toBeVisible();
    const topic = topics[text];
    if (topic) {
      await at.choose("panels.field.topic", say(`domain.topic.${topic}`), dialog);
      await at.choose("panels.field.level", say("domain.level.practitioner"), dialog);
    }
    await at.button("rounds.readBack.confirm", undefined, dialog).click();
    if (number < 3) await at.button("rounds.readBack.next", undefined, dialog).click();
  }
  await at.page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(inRoom(room).step).toHaveText(say("domain.step.interests"));
};

/** A pass that is taken, with what was learned; after the break it is taken up again, and nothing was lost. */
export const passThenGoOn = async (at: Facilitator, room: Page, time: MadeTime): Promise<void> => {
  await at.goTo("qualify");
  const collaborate = say("domain.verdict.collaborate");
  const verdicts = [["Alder", collaborate] as const, ["Birch", say("domain.verdict.pass"), "Our board waits"] as const];
  await hiddenRound(at, "verdicts", verdicts, async () => {
    await expect(room.getByText(collaborate)).toHaveCount(0);
  });
  await expect(room.getByText(collaborate)).toBeVisible();
  const taken = await door(at, "qualify", "pass");
  await taken.getByLabel(say("rounds.door.market")).fill("The market is there");
  await taken.getByLabel(say("rounds.door.timing")).fill("A year too early");
  await taken.getByLabel(say("rounds.door.house")).fill("Birch decides in spring");
  await at.button("domain.gate.pass", undefined, taken).click();
  await expect(room.getByText(say("room.outcome.pass"))).toBeVisible();
  await expect(room.getByText(/Birch decides in spring/)).toBeVisible();
  await expect(room.getByText("Our board waits")).toHaveCount(0);

  await at.page.keyboard.press("Alt+PageDown");
  await expect(inRoom(room).step).toHaveText(say("domain.step.break"));
  await time.pass(15);
  await at.page.keyboard.press("Alt+PageUp");
  await expect(room.getByText(say("room.outcome.pass"))).toBeVisible();
  await at.panel
    .getByRole("radiogroup", { name: say("panels.qualify.verdictOf", { side: "Birch" }) })
    .getByRole("radio", { name: collaborate, exact: true })
    .click();
  await door(at, "qualify", "go-on");
  await expect(room.getByText(collaborate)).toHaveCount(2);
};

/** What the minutes wrote by themselves. */
export const minutesTell = async (at: Facilitator, lines: readonly (string | RegExp)[]): Promise<void> => {
  await at.page.keyboard.press("Control+Shift+KeyM");
  const dialog = at.page.getByRole("dialog");
  for (const line of lines) await expect(dialog.getByText(line).first()).toBeVisible();
  await at.page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
};

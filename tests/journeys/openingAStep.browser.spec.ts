import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, hands, still } from "../helpers/hands";
import { launchChromium } from "../helpers/launchChromium";

test("a step that is opened begins with its own things: what another step had selected is let go where it lies elsewhere", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table, write } = hands(page);
    const bar = page.getByRole("toolbar", { name: say("canvas.selected", { count: 1 }) });
    const card = things(/A CAD vendor/);
    await facilitator.goTo("vision");
    await take();
    await press("Shift+Digit3");
    await still(card);
    await card.click({ position: { x: 12, y: 5 } });
    await expect(bar).toBeVisible();

    await facilitator.goTo("interests");
    await expect(bar).toBeHidden();
    await take();
    await press("n");
    await expect(
      page.getByRole("textbox", { name: say("canvas.newThing", { what: say("canvas.interest") }) }),
    ).toBeFocused();
    await write("What we must not lose");
    await press("Escape");
    await expect(things(/What we must not lose/)).toHaveAttribute("data-selected", "true");

    // Keys that are nowhere yet begin with what the step is about, and the view stays with it.
    await facilitator.goTo("jigsaw");
    await take();
    await press("ArrowRight");
    await expect(table.getByRole("status")).toContainText(/^Piece Product house.*The table,/);
    // What the step is about stays selected.
    await facilitator.goTo("ownership");
    await expect(things(/^Piece Product house/)).toHaveAttribute("data-selected", "true");
    await expect(bar).toBeVisible();
  });
});

test("on a table where nothing lies yet, N makes the first piece, whatever was written before", async () => {
  const running = await launchChromium();
  try {
    const library = running.page;
    await library
      .getByRole("button", { name: say("library.new"), exact: true })
      .first()
      .click();
    for (const [letter, name] of [
      ["A", "Acme"],
      ["B", "Bolt"],
    ] as const)
      await library.getByLabel(say("library.making.side", { letter })).fill(name);
    const page = await running.workshopAfter(() =>
      library.getByRole("button", { name: say("library.making.do"), exact: true }).click(),
    );
    const facilitator = new Facilitator(page);
    const { press, take, things, write } = hands(page);
    await facilitator.goTo("vision");
    await take();
    await press("n");
    await write("A card of the vision");
    await press("Escape");
    await facilitator.goTo("jigsaw");
    await take();
    await press("n");
    await write("The first piece");
    await expect(things(/^Piece The first piece/)).toHaveCount(1);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

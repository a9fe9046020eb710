import { expect, test } from "@playwright/test";
import { soundWorkshop } from "../helpers/aWorkshop";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, hands, still } from "../helpers/hands";
import { launchChromium } from "../helpers/launchChromium";
import { openFile } from "../helpers/openFile";

test("after something was found on the table, keys are for what was found, and not for what was selected before", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things } = hands(page);
    const [funds, academy] = [things(/^Piece Market funds/), things(/^Piece Academy/)];
    await take();
    await press("Shift+Digit4");
    await still(funds);
    await funds.click({ position: { x: 40, y: 8 } });
    await press("Control+f");
    await page.keyboard.type("Academy");
    await press("Enter");
    await expect(academy).toHaveAttribute("data-current", "true");
    await press("Escape", "Delete");
    await expect(academy).toHaveCount(0);
    await expect(funds).toHaveCount(1);
  });
});

test("in the list the keys stay among the things: after a removal, when two gives want one need, when a row goes elsewhere", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    await facilitator.goTo("jigsaw");
    const { press, take, table } = hands(page);
    await take();
    await press("Control+Shift+L");
    const list = page.locator("[data-canvas='list']");
    await expect(list).toBeFocused();
    const text = (id: string) => list.locator(`[data-thing="${id}"] textarea`).first();
    const choice = (id: string, name: string) => list.locator(`[data-thing="${id}"]`).getByRole("combobox", { name });

    const fills = choice("n-cert", say("canvas.fillBy"));
    await fills.focus();
    await fills.selectOption("g-funds");
    const asks = page.getByRole("alertdialog", { name: say("canvas.occupiedTitle") });
    await expect(asks.getByRole("button").first()).toBeFocused();
    await press("Tab", "Enter");
    await expect(asks).toHaveCount(0);
    await expect(fills).toHaveValue("g-funds");
    await expect(text("n-cert")).toBeFocused();
    await press("Control+z");
    await expect(fills).toHaveValue("g-cert");

    const piece = choice("g-cert", say("table.inPiece"));
    await piece.focus();
    await piece.selectOption("r-funds");
    await expect(text("g-cert")).toBeFocused();
    await expect(list.getByRole("status")).toContainText("Market funds");
    await press("Control+z");
    await expect(piece).toHaveValue("r-academy");

    await list.locator('[data-thing="v-420"]').getByRole("button").press("Enter");
    await expect(text("v-420")).toHaveCount(0);
    await expect(text("v-mail")).toBeFocused();
    await press("Control+z");
    await expect(text("v-420")).toHaveCount(1);
    // What is at its end says so and keeps the keys.
    const order = list.getByRole("group", { name: /One code base/ }).getByRole("button", { name: /^One place up/ });
    await order.press("Enter");
    await expect(order).toBeFocused();
    await expect(list.getByRole("status")).toContainText(say("table.atTheEnd"));
    await press("Control+Shift+L");
    await expect(table).toBeFocused();
  });
});

/** Each piece needs something that any of the others could give. */
const ofManyPieces = (count: number) => ({
  ...soundWorkshop,
  joints: [],
  roles: Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    side: "a",
    title: `Piece ${at}`,
    gives: [{ id: `g${at}`, text: `Gift ${at}` }],
    needs: [{ id: `n${at}`, text: `Need ${at}` }],
  })),
});

test("the list of a table of many pieces holds what can be chosen only where somebody chooses", async () => {
  const running = await launchChromium();
  try {
    const { page } = running;
    await openFile(running, "many.sameside", ofManyPieces(60));
    await new Facilitator(page).goTo("jigsaw");
    await hands(page).press("Control+Shift+L");
    const list = page.locator("[data-canvas='list']");
    await expect(list.locator("textarea").first()).toBeVisible();
    expect(await list.locator("option").count()).toBeLessThan(1000);
    const fills = list.locator('[data-thing="n0"]').getByRole("combobox", { name: say("canvas.fillBy") });
    await fills.focus();
    await fills.selectOption("g7");
    await expect(fills).toHaveValue("g7");
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

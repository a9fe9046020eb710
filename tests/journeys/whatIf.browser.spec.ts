import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, placeOf, still } from "../helpers/hands";

const funds = /^Piece Market funds/;
const head = { x: 40, y: 8 };

test("the table shows what is supposed, lets nothing of it be changed, and shows again what is so when it is dropped", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, pick } = hands(page);
    await facilitator.goTo("jigsaw");
    const piece = things(/^Piece Academy/);
    await take();
    await press("Shift+Digit4");
    await pick(piece);
    await press("w");
    const panel = page.getByRole("region", { name: say("table.whatIf") });
    const choice = panel.getByRole("button", { name: /is Křídlo/ });
    await choice.click();
    await expect(piece).toHaveAttribute("data-side", "1");
    await expect(page.getByText(say("table.whatIf.shown"))).toBeVisible();
    await expect(facilitator.button("actions.undo")).toBeDisabled();

    await take();
    await press("Delete", "Alt+ArrowDown");
    await piece.dblclick({ position: { x: 40, y: 8 }, force: true });
    await expect(facilitator.button("actions.undo")).toBeDisabled();
    await expect(piece).toHaveAttribute("data-side", "1");

    await choice.click();
    await expect(piece).toHaveAttribute("data-side", "0");
    await choice.click();
    await panel.getByRole("button", { name: say("table.whatIf.drop") }).click();
    await expect(piece).toHaveAttribute("data-side", "0");
    await expect(page.getByText(say("table.whatIf.shown"))).toBeHidden();
    await expect(facilitator.button("actions.undo")).toBeDisabled();
  });
});

test("a panel lies beside the table and not over it: what it is about stays in view", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, pick } = hands(page);
    await facilitator.goTo("jigsaw");
    const piece = things(/^Piece Sales in Moravia/);
    await take();
    await press("Shift+Digit4");
    await pick(piece);
    await press("+", "+");
    for (const [key, title] of [
      ["w", "table.whatIf"],
      ["j", "canvas.jointsTitle"],
    ] as const) {
      await take();
      await press(key);
      const panel = await boxOf(page.getByRole("region", { name: say(title) }));
      await expect(async () => {
        const box = await boxOf(piece);
        expect(box.x + Math.min(box.width, 200)).toBeLessThan(panel.x);
      }).toPass();
      await press("Escape");
    }
  });
});

test("a piece that would lie alone is seen beside what it was joined to, and lies there again when that is dropped", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, pick } = hands(page);
    await facilitator.goTo("jigsaw");
    const piece = things(/^Piece Six-week rollout/);
    await take();
    await press("Shift+Digit4");
    await pick(piece);
    const before = await placeOf(piece);
    await press("w");
    const panel = page.getByRole("region", { name: say("table.whatIf") });
    await panel.getByRole("button", { name: /lies alone/ }).click();
    await expect(panel.getByRole("status")).toContainText("would come");
    await expect.poll(() => placeOf(piece)).not.toEqual(before);
    const aside = await placeOf(piece);
    expect(Math.hypot(aside.x - before.x, aside.y - before.y)).toBeLessThan(160);
    await panel.getByRole("button", { name: say("table.whatIf.drop") }).click();
    await expect.poll(() => placeOf(piece)).toEqual(before);
    await expect(piece).toBeInViewport();
  });
});

test("what was supposed of a piece that is gone is supposed no more: keys change the table again", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, table } = hands(page);
    await take();
    await press("Shift+Digit4");
    await still(things(funds));
    await things(funds).click({ position: head });
    await press("Control+d");
    await expect(things(funds)).toHaveCount(2);
    await press("w");
    const asked = page.getByRole("region", { name: say("table.whatIf") });
    await asked.getByRole("button", { name: /Křídlo/ }).click();
    await expect(table).toHaveAttribute("data-tried", "true");
    await take();
    await press("Control+z");
    await expect(things(funds)).toHaveCount(1);
    await expect(table).not.toHaveAttribute("data-tried");
    await press("n");
    await expect(page.locator("textarea:focus")).toHaveCount(1);
  });
});

test("while something is supposed nothing is pasted, and nothing let go on it is offered", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, table } = hands(page);
    await take();
    await press("Shift+Digit4");
    await still(things(funds));
    await things(funds).click({ position: head });
    await press("Control+c", "w");
    const asked = page.getByRole("region", { name: say("table.whatIf") });
    await asked.getByRole("button", { name: /Křídlo/ }).click();
    await expect(table).toHaveAttribute("data-tried", "true");
    await take();
    await press("Control+v");
    await expect(table.getByRole("status").last()).toHaveText(say("table.whatIf.lead"));
    const { x, y, width, height } = await boxOf(table);
    const refused = await page.evaluate(
      (at) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData("text/plain", "From another program");
        const how = { bubbles: true, cancelable: true, clientX: at.x, clientY: at.y, dataTransfer };
        const target = document.elementFromPoint(at.x, at.y);
        for (const kind of ["dragover", "drop"]) target?.dispatchEvent(new DragEvent(kind, how));
        return dataTransfer.dropEffect;
      },
      { x: x + width / 2, y: y + height / 3 },
    );
    expect(refused).toBe("none");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await take();
    await press("Escape");
    await expect(table).not.toHaveAttribute("data-tried");
    await expect(things(funds)).toHaveCount(1);
    await press("Control+v");
    await expect(things(funds)).toHaveCount(2);
  });
});

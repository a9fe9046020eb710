import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { exportFormats } from "../../../shared/agreement/formats";
import type { MessageKey } from "../../../shared/words/words";
import { type Facilitator, say } from "../../helpers/facilitator";
import { laidOpen } from "../../helpers/laidOpen";
import type { RunningApp } from "../../helpers/launchApp";

/** Printing and drawing every kind of file takes its time on a busy machine; this long, in milliseconds. */
const slowPress = 60_000;

const steps = ["welcome", "vision", "interests", "qualify", "jigsaw", "ownership", "plan", "agreement"] as const;

/** All that every window says: its title, what stands in it, and the menus with the names of what can be undone. */
export const whatWindowsSay = async ({ app }: RunningApp): Promise<Buffer> => {
  const pages = await Promise.all(app.windows().map(async (page) => [await page.title(), await page.content()]));
  const menus = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(
      (item) => item.submenu?.items.map(({ label, sublabel }) => `${label} ${sublabel ?? ""}`) ?? [],
    ),
  );
  return Buffer.from([...pages.flat(), ...menus].join("\n"));
};

/** Leads the room through the day; answers every message that its display was sent, and what stood on it each time. */
export const whatTheRoomGot = async (at: Facilitator, { app }: RunningApp): Promise<Buffer> => {
  await app.evaluate(({ app: shell }) => {
    const sent: string[] = [];
    Reflect.set(globalThis, "sentToTheRoom", sent);
    shell.once("web-contents-created", (_event, contents) => {
      const send = contents.send.bind(contents);
      contents.send = (channel: string, ...given: readonly unknown[]): void => {
        sent.push(JSON.stringify([channel, ...given]));
        send(channel, ...given);
      };
    });
  });
  const [room] = await Promise.all([app.waitForEvent("window"), at.page.keyboard.press("Control+F9")]);
  await expect(room.getByRole("heading", { level: 1 })).toBeVisible();
  // With one screen the workshop is covered until the facilitator says who sees it; that is asked once.
  const alone = at.button("room.cover.alone");
  await expect(alone.or(at.page.getByRole("button", { name: /^Room sees/ })).first()).toBeVisible();
  if (await alone.isVisible()) await alone.click();
  const seen: string[] = [];
  for (const step of steps) {
    await at.goTo(step);
    await expect(room.getByRole("heading", { level: 1 })).toHaveText(say(`domain.step.${step}`));
    seen.push(await room.content());
  }
  const sent = await app.evaluate(() => String(Reflect.get(globalThis, "sentToTheRoom")));
  expect(sent).toContain("roomModel");
  await Promise.all([room.waitForEvent("close"), at.page.keyboard.press("Control+F9")]);
  return Buffer.from([sent, ...seen].join("\n"));
};

/** From now on a copy goes to this folder at each step's end. */
export const copyAlsoTo = async (at: Facilitator, running: RunningApp, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await running.answer({ open: [folder] });
  await at.page.keyboard.press("Control+Comma");
  const dialog = at.page.getByRole("dialog");
  await at.button("running.settings.second.choose", undefined, dialog).click();
  await expect(dialog.getByText(folder)).toBeVisible();
  await at.page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
};

/** Saves the agreement in every format for one kind of reader; answers all of it, packed parts laid open. */
export const exportEverything = async (
  at: Facilitator,
  running: RunningApp,
  audience: { readonly key: MessageKey; readonly side?: string },
  into: string,
): Promise<Buffer> => {
  mkdirSync(into, { recursive: true });
  await running.answer({ open: [into], saveInto: into });
  await at.page.keyboard.press("Control+KeyE");
  const dialog = at.page.getByRole("dialog");
  const files = dialog.getByRole("group", { name: say("agreement.export.formats") });
  for (const format of exportFormats) {
    // What a box is for belongs to its name.
    const box = files.getByRole("checkbox", { name: say(`agreement.export.format.${format}`) }).first();
    if (!(await box.isChecked())) await box.click();
  }
  for (const annex of ["agreement.export.minutes", "agreement.export.drafts"] as const)
    await dialog.getByRole("checkbox", { name: say(annex), exact: true }).click();
  await at.choose("agreement.export.audience", say(audience.key, { side: audience.side ?? "" }), dialog);
  await at.button("agreement.export.save", { count: exportFormats.length }, dialog).click();
  await expect(dialog).toBeHidden({ timeout: slowPress });
  const names = readdirSync(into);
  expect(names).toHaveLength(exportFormats.length);
  return Buffer.concat(names.map((name) => laidOpen(join(into, name))));
};

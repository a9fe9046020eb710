import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { bytesUnder } from "../helpers/bytesUnder";
import { Facilitator, say } from "../helpers/facilitator";
import { laidOpen } from "../helpers/laidOpen";
import { launchApp, type RunningApp } from "../helpers/launchApp";
import { readable, secretWord } from "../helpers/secretWords";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { beginWorkshop } from "./stories/leadADay";
import { copyAlsoTo, exportEverything, whatTheRoomGot, whatWindowsSay } from "./stories/lookEverywhere";
import { sealAtHome } from "./stories/sealAtHome";
import { isKept, privatePage, seal, sitDown, slowLock, takePassphrase, writeList } from "./stories/writeApart";

const must = say("envelopes.page.must");
const good = say("envelopes.page.good");
const tiers = [
  { key: "agreement.export.audience.shared", folder: "shared" },
  { key: "agreement.export.audience.side", side: "Alder", folder: "side" },
  { key: "agreement.export.audience.archive", folder: "archive" },
] as const;

test("what a side writes and seals is in no byte on the disk until all open together", async () => {
  test.setTimeout(300_000);
  const folder = temporaryFolder("envelopes");
  const userData = join(folder.path, "data");
  const saveInto = folder.path;
  const second = join(folder.path, "second");
  let running: RunningApp = await launchApp({ userData, dialogs: { saveInto } });
  const alders = { must: secretWord(), why: secretWord(), good: secretWord(), guess: secretWord() };
  const birches = { must: secretWord(), good: secretWord(), draft: secretWord() };
  const secrets = [...Object.values(alders), ...Object.values(birches)];
  // The copies that are saved lie in the same folder as the app's own data.
  const nothingReadable = (): void => expect(readable(secrets, bytesUnder(folder.path))).toEqual([]);
  try {
    let at = await beginWorkshop(running);
    await at.goTo("interests");
    await copyAlsoTo(at, running, second);
    await running.answer({ saveInto });
    const alder = await sitDown(at, "Alder");
    await expect(at.page.getByText("Birch")).toHaveCount(0);
    const aldersPassphrase = await takePassphrase(at, alder);
    await writeList(at, alder, must, [[alders.must, alders.why], ["One product"]]);
    await writeList(at, alder, good, [[alders.good]]);
    await writeList(at, alder, say("envelopes.page.guess", { about: "Birch" }), [[alders.guess]]);
    await isKept(alder);
    nothingReadable();

    await at.page.keyboard.press("F9");
    await expect(at.page.getByRole("button", { name: say("envelopes.page.blanked", { side: "Alder" }) })).toBeFocused();
    await at.page.keyboard.press("F9");
    await at.page.keyboard.press("Control+KeyK");
    await expect(at.page.getByRole("dialog")).toHaveCount(0);
    const receipts = await seal(at, alder);
    expect(receipts).toHaveLength(2);
    expect(receipts[0]).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    await expect(at.panel.getByText(say("envelopes.state.sealed"))).toBeVisible();
    await at.isSaved();
    nothingReadable();

    const birch = await sitDown(at, "Birch");
    const birchesPassphrase = await takePassphrase(at, birch);
    await writeList(at, birch, must, [[birches.must]]);
    await writeList(at, birch, good, [[birches.draft]]);
    await isKept(birch);
    nothingReadable();
    await running.kill();
    nothingReadable();

    running = await launchApp({ userData, dialogs: { saveInto } });
    const library = running.page;
    at = new Facilitator(
      await running.workshopAfter(() => library.locator("[data-line]").filter({ hasText: "Alder" }).click()),
    );
    await at.goTo("interests");
    const again = await sitDown(at, "Birch");
    await again.getByLabel(say("envelopes.pass.field"), { exact: true }).fill("abandon ability able");
    await at.button("envelopes.pass.open", undefined, again).click();
    await expect(again.getByText(say("envelopes.trouble.wrongPassphrase"))).toBeVisible({ timeout: slowLock });
    await again.getByLabel(say("envelopes.pass.field"), { exact: true }).fill(birchesPassphrase);
    await at.button("envelopes.pass.open", undefined, again).click();
    const first = again.getByRole("textbox", {
      name: say("envelopes.page.line", { list: good, number: 1 }),
      exact: true,
    });
    await expect(first).toHaveValue(birches.draft, { timeout: slowLock });
    await first.fill(birches.good);
    await isKept(again);
    await seal(at, again);
    await expect(privatePage(at, "Birch")).toHaveCount(0);
    await at.isSaved();
    await at.page.keyboard.press("Control+Shift+KeyS");
    await expect.poll(() => readdirSync(folder.path).filter((name) => name.endsWith(".sameside"))).toHaveLength(1);
    nothingReadable();
    expect(readable(secrets, await whatWindowsSay(running))).toEqual([]);
    expect(readable(secrets, await whatTheRoomGot(at, running))).toEqual([]);
    for (const tier of tiers)
      expect(readable(secrets, await exportEverything(at, running, tier, join(folder.path, tier.folder)))).toEqual([]);
    expect(readable(secrets, Buffer.from(running.printed()))).toEqual([]);
    await expect.poll(() => readdirSync(second)).toHaveLength(1);
    nothingReadable();
    await running.answer({ saveInto });
    await at.goTo("interests");

    await at.button("envelopes.disclose.interests", undefined, at.panel).click();
    const dialog = at.page.getByRole("dialog");
    await dialog.getByLabel(say("envelopes.open.passphrase", { side: "Alder" })).fill(aldersPassphrase);
    await dialog.getByLabel(say("envelopes.open.passphrase", { side: "Birch" })).fill("abandon ability able");
    await at.button("envelopes.open.all", undefined, dialog).click();
    await expect(dialog.getByText(say("envelopes.trouble.wrongPassphrase"))).toBeVisible({ timeout: slowLock });
    await expect(at.page.getByText(alders.must)).toHaveCount(0);
    nothingReadable();
    await dialog.getByLabel(say("envelopes.open.passphrase", { side: "Birch" })).fill(birchesPassphrase);
    await at.button("envelopes.open.all", undefined, dialog).click();
    await expect(dialog.getByText(say("envelopes.shown.receipts"))).toBeVisible({ timeout: slowLock });
    for (const shown of [alders.must, alders.good, alders.why, alders.guess, birches.must, birches.good])
      await expect(dialog.getByText(shown).first()).toBeVisible();
    await at.button("envelopes.shown.done.interests", undefined, dialog).click();
    await expect(dialog.getByRole("heading", { name: say("rounds.readBack") })).toBeVisible();
    await at.page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await at.isSaved();
    // Now it is part of the workshop: the scan would have found it.
    await expect.poll(() => readable([alders.must, birches.good], bytesUnder(userData)).length).toBeGreaterThan(1);
    expect(readable([birches.draft], bytesUnder(userData))).toEqual([]);
    const open = join(folder.path, "open");
    const shown = [await whatWindowsSay(running), await whatTheRoomGot(at, running)];
    const files = await exportEverything(at, running, tiers[2], open);
    await expect.poll(() => readable([alders.must], bytesUnder(second))).not.toEqual([]);
    for (const place of [...shown, files]) expect(readable([alders.must], place)).not.toEqual([]);
    // And in each file by itself, but for the pixels, the dates and the sheets of figures.
    for (const name of readdirSync(open).filter((one) => !/\.(png|ics|xlsx)$/.test(one)))
      expect([name, readable([alders.must], laidOpen(join(open, name))).length > 0]).toEqual([name, true]);

    await at.page.keyboard.press("Control+KeyZ");
    await expect(at.page.getByText(say("envelopes.undone"))).toBeVisible();
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

test("a side seals in its own browser, offline; the file comes in unopened, and a forgotten passphrase stops nobody", async () => {
  const folder = temporaryFolder("preparation");
  const running = await launchApp({ dialogs: { saveInto: folder.path } });
  const secret = secretWord();
  const opportunity = secretWord();
  try {
    const at = await beginWorkshop(running);
    await at.goTo("interests");
    await at.button("envelopes.prepare", undefined, at.panel).click();
    const dialog = at.page.getByRole("dialog");
    await at.button("preparation.fileOf", { side: "Birch" }, dialog).click();
    const name = `${say("preparation.name.file", { side: "Birch" })}.html`;
    await expect(at.page.getByText(say("preparation.saved", { name }))).toBeVisible();
    const html = readFileSync(join(folder.path, name), "utf8");
    expect(html).toContain("script-src 'sha256-");
    await at.button("preparation.sheetOf", { side: "Alder" }, dialog).click();
    const sheet = `${say("preparation.name.sheet", { side: "Alder" })}.pdf`;
    await expect(at.page.getByText(say("preparation.saved", { name: sheet }))).toBeVisible({ timeout: slowLock });

    const sealed = await sealAtHome(join(folder.path, name), { must: secret, opportunity }, folder.path);
    expect(readable([secret, opportunity], readFileSync(sealed.path))).toEqual([]);
    await dialog.locator("input[type=file]").setInputFiles(sealed.path);
    await expect(at.page.getByText(say("envelopes.imported.new", { side: "Birch" }))).toBeVisible();
    await dialog.locator("input[type=file]").setInputFiles(sealed.path);
    await expect(at.page.getByText(say("envelopes.imported.same", { side: "Birch" }))).toBeVisible();
    await at.button("preparation.close", undefined, dialog).click();
    await expect(at.panel.getByText(say("envelopes.state.sealed"))).toBeVisible();

    const alder = await sitDown(at, "Alder");
    await takePassphrase(at, alder);
    await at.page.keyboard.type("Half a sentence");
    await at.button("envelopes.page.leave", undefined, alder).click();
    const forgetful = await sitDown(at, "Alder");
    await at.button("envelopes.pass.forgotten", undefined, forgetful).click();
    await at.button("envelopes.pass.again", undefined, forgetful).click();
    await expect(forgetful.locator("[data-offered]")).toBeVisible();
    await at.button("envelopes.page.leave", undefined, forgetful).click();

    await at.button("envelopes.disclose.interests", undefined, at.panel).click();
    await dialog.getByLabel(say("envelopes.open.passphrase", { side: "Birch" })).fill(sealed.passphrase);
    await expect(at.button("envelopes.open.all", undefined, dialog)).toBeDisabled();
    await dialog.getByRole("checkbox", { name: say("envelopes.open.dropOut", { side: "Alder" }) }).click();
    await at.button("envelopes.open.all", undefined, dialog).click();
    await expect(dialog.getByText(secret)).toBeVisible({ timeout: slowLock });
    await at.button("envelopes.shown.done.interests", undefined, dialog).click();
    await expect(dialog.getByRole("heading", { name: say("rounds.readBack") })).toBeVisible();
    await at.page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(at.page.getByText(opportunity)).toHaveCount(0);

    await at.goTo("vision");
    await at.button("envelopes.disclose.vision", undefined, at.panel).click();
    await dialog.getByLabel(say("envelopes.open.passphrase", { side: "Birch" })).fill(sealed.passphrase);
    await dialog.getByRole("checkbox", { name: say("envelopes.open.dropOut", { side: "Alder" }) }).click();
    await at.button("envelopes.open.all", undefined, dialog).click();
    await expect(dialog.getByText(opportunity)).toBeVisible({ timeout: slowLock });
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

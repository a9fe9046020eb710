import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { bytesUnder } from "../helpers/bytesUnder";
import { Facilitator, say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { readable, secretWord } from "../helpers/secretWords";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { answerApart, openAnswers } from "./stories/answerApart";
import { whatWindowsSay } from "./stories/lookEverywhere";
import { answerAtHome } from "./stories/sealAtHome";

test("a year later both sides answer apart, and their answers show beside those of the first day at the same moment", async () => {
  const folder = temporaryFolder("checkup");
  const running = await launchApp({ dialogs: { saveInto: folder.path } });
  const words = { zirkelwerk: secretWord(), kridlo: secretWord() };
  const secrets = Object.values(words);
  const nothingReadable = async (): Promise<void> => {
    expect(readable(secrets, bytesUnder(running.userData))).toEqual([]);
    expect(readable(secrets, await whatWindowsSay(running))).toEqual([]);
  };
  const [zirkelwerk, kridlo] = ["Zirkelwerk PLM GmbH", "Křídlo Systémy s.r.o."];
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const at = new Facilitator(await running.workshopAfter(() => open.click()));
    const rail = at.page.getByRole("navigation");
    await rail.getByRole("button", { name: say("domain.step.checkup") }).click();
    const board = at.page.getByRole("main");
    await board.getByRole("button", { name: /^Oct 14, 2027,/ }).click();

    const first = { by: kridlo, about: zirkelwerk, ratings: [4, 3, 5, 5], stay: words.kridlo } as const;
    const firstPassphrase = await answerApart(at, board, first);
    await expect(board.getByText(say("envelopes.state.sealed"))).toHaveCount(1);
    const second = { about: kridlo, ratings: [2, 3, 3, 4], stay: words.zirkelwerk } as const;
    // The other side answers on a machine of its own.
    await at.button("envelopes.prepare", undefined, board).click();
    const dialog = at.page.getByRole("dialog");
    await at.button("preparation.fileOf", { side: zirkelwerk }, dialog).click();
    const name = `${say("preparation.name.checkup", { side: zirkelwerk })}.html`;
    await expect(at.page.getByText(say("preparation.saved", { name }))).toBeVisible();
    const sealed = await answerAtHome(join(folder.path, name), second, folder.path);
    await dialog.locator("input[type=file]").setInputFiles(sealed.path);
    await expect(at.page.getByText(say("envelopes.imported.new", { side: zirkelwerk }))).toBeVisible();
    await at.button("preparation.close", undefined, dialog).click();
    await expect(board.getByText(say("envelopes.state.sealed"))).toHaveCount(2);
    await at.isSaved();
    expect(readable(secrets, bytesUnder(folder.path))).toEqual([]);
    await nothingReadable();

    await openAnswers(at, board, { [kridlo]: firstPassphrase, [zirkelwerk]: sealed.passphrase });
    for (const shown of secrets) await expect(board.getByRole("cell", { name: shown })).toBeVisible();
    await expect(board.getByText(say("envelopes.state.open"))).toHaveCount(2);
    await expect(at.page.getByText(say("boards.checkup.again"))).toBeVisible();
    await at.isSaved();
    await expect.poll(() => readable(secrets, bytesUnder(running.userData)).length).toBeGreaterThan(1);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

import { expect, test } from "@playwright/test";
import { bytesUnder } from "../helpers/bytesUnder";
import { Facilitator, say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { readable, secretWord } from "../helpers/secretWords";
import { answerApart } from "./stories/answerApart";
import { whatWindowsSay } from "./stories/lookEverywhere";
import { slowLock } from "./stories/writeApart";

test("a year later both sides answer apart, and their answers show beside those of the first day at the same moment", async () => {
  test.setTimeout(120_000);
  const running = await launchApp();
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
    await at.button("panels.checkup.due", { on: "Oct 14, 2027" }, board).click();

    const first = { by: zirkelwerk, about: kridlo, ratings: [4, 3, 5, 5], stay: words.zirkelwerk } as const;
    const firstPassphrase = await answerApart(at, board, first);
    await expect(board.getByText(say("envelopes.state.sealed"))).toHaveCount(1);
    const second = { by: kridlo, about: zirkelwerk, ratings: [2, 3, 3, 4], stay: words.kridlo } as const;
    const secondPassphrase = await answerApart(at, board, second);
    await at.isSaved();
    await nothingReadable();

    await at.button("envelopes.disclose.checkup", undefined, board).click();
    const dialog = at.page.getByRole("dialog");
    await dialog.getByLabel(say("envelopes.open.passphrase", { side: zirkelwerk })).fill(firstPassphrase);
    await expect(at.button("envelopes.open.all", undefined, dialog)).toBeDisabled();
    await dialog.getByLabel(say("envelopes.open.passphrase", { side: kridlo })).fill(secondPassphrase);
    await at.button("envelopes.open.all", undefined, dialog).click();
    await expect(dialog).toBeHidden({ timeout: slowLock });
    for (const shown of secrets) await expect(board.getByRole("cell", { name: shown })).toBeVisible();
    await expect(board.getByText(say("envelopes.state.open"))).toHaveCount(2);
    await expect(at.page.getByText(say("boards.checkup.again"))).toBeVisible();
    await at.isSaved();
    await expect.poll(() => readable(secrets, bytesUnder(running.userData)).length).toBeGreaterThan(1);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";

/** Making a whole agreement takes a while on a busy machine. */
const patient = { timeout: 30_000 };

test("in a browser the preview is the very web page that is saved, in a frame that runs nothing", async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const { page } = new Facilitator(await running.workshopAfter(() => open.click()));
    await expect(page.locator("[data-capture]")).toBeVisible(patient);
    await page.keyboard.press("Control+KeyE");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(say("agreement.export.shownAbout.html"))).toBeVisible(patient);
    const frame = dialog.locator("iframe");
    const shown = frame.contentFrame();
    await expect(shown.getByRole("heading", { level: 1 })).toHaveText(/process from drawing to shop floor/, patient);
    await expect(shown.getByText("Dr. Annegret Voß").first()).toBeVisible();
    expect(await frame.getAttribute("sandbox")).toBe("");
    expect(await shown.locator("script").count()).toBe(0);

    await dialog.getByRole("radio", { name: say("agreement.export.people.function") }).click();
    await expect(shown.getByText("Chief executive, Stuttgart").first()).toBeVisible(patient);
    await expect(shown.getByText("Dr. Annegret Voß")).toHaveCount(0, patient);

    await dialog.getByRole("checkbox", { name: say("agreement.export.format.md") }).click();
    await dialog.getByRole("combobox", { name: say("agreement.export.shown") }).click();
    await page.getByRole("option", { name: say("agreement.export.format.md") }).click();
    await expect(dialog.getByRole("region", { name: say("agreement.export.preview") })).toContainText(
      "# Zirkelwerk and Křídlo",
      patient,
    );
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

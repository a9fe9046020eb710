// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { opened } from "../../shared/agreement/onPaper";
import { type ADialog, aDialog } from "./aDialog";

let dialog: ADialog;
afterEach(() => dialog.close());

describe("Exporting the agreement", () => {
  test("prints what would be saved as soon as it opens, and saves just that", async () => {
    dialog = await aDialog(opened("zirkelwerk-kridlo"));
    await dialog.shows(() => expect(dialog.printed).toHaveLength(1));
    const html = dialog.printed[0]?.html ?? "";
    expect(html).toContain("Agreed, Křídlo Systémy s.r.o. with one reservation");
    expect(html).toContain("price discipline must not come back through the side door of a bonus");
    expect(html).toContain("Duration and exit");
    await dialog.click(/^Save 2 files/);
    await dialog.shows(() => expect(dialog.bridge.files).toHaveLength(2));
    expect(dialog.printed).toHaveLength(1);
  });

  test("says what stays in the house, in kinds and counts only", async () => {
    dialog = await aDialog(opened("nordvarme-loomgate"));
    await dialog.shows(() => expect(dialog.text()).toContain("One envelope that is still sealed"));
  });

  test("makes the PDF and the web page, saves both, and says where they are", async () => {
    dialog = await aDialog(opened("zirkelwerk-kridlo"));
    await dialog.click(/^Save 2 files/);
    await dialog.shows(() => expect(dialog.said().join()).toContain("2 files saved"));
    expect(dialog.bridge.files.map((file) => file.name.split(".").at(-1))).toEqual(["pdf", "html"]);
    expect(dialog.printed[0]?.digits).toBe("0c1d c77a fb8c b00d");
    expect(dialog.printed[0]?.html).toContain("@font-face");
  });

  test("prints on Letter and as a brief where that is chosen", async () => {
    dialog = await aDialog(opened("zirkelwerk-kridlo"));
    await dialog.click(/^Two-page brief$/);
    await dialog.click(/^Letter$/);
    await dialog.click(/^Save 2 files/);
    await dialog.shows(() => expect(dialog.bridge.files).toHaveLength(2));
    expect(dialog.printed.at(-1)?.paper).toBe("Letter");
    expect(dialog.printed.at(-1)?.html).toContain('<main class="brief">');
  });

  test("saves nothing where the printer fails, and says so in a sentence", async () => {
    dialog = await aDialog(opened("zirkelwerk-kridlo"), { printer: "broken" });
    await dialog.shows(() => expect(document.querySelector('[role="alert"]')?.textContent ?? "").not.toBe(""));
    await dialog.click(/^Save 2 files/);
    await dialog.shows(() => expect(document.querySelectorAll('[role="alert"]')).toHaveLength(2));
    expect(dialog.printed).toHaveLength(2);
    expect(dialog.bridge.files).toEqual([]);
  });

  test("offers no PDF where nothing can print one, and still saves the web page", async () => {
    dialog = await aDialog(opened("zirkelwerk-kridlo"), { printer: "none" });
    await dialog.click(/^Save 1 file/);
    await dialog.shows(() => expect(dialog.bridge.files.map((file) => file.name.split(".").at(-1))).toEqual(["html"]));
    expect(dialog.printed).toEqual([]);
  });

  test("a workshop that ended in a pass has the outcome record, and nothing else to choose", async () => {
    const workshop = opened("zirkelwerk-kridlo");
    const kr = { verdict: "pass", reason: "Not now.", revisitIf: "" } as const;
    dialog = await aDialog({ ...workshop, verdicts: { ...workshop.verdicts, kr } });
    await dialog.shows(() => expect(dialog.printed[0]?.html).toContain("Record of a pass"));
    expect(dialog.text()).toContain("Outcome record");
    expect(dialog.text()).not.toContain("Full charter");
  });
});

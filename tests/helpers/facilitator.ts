import { expect, type Locator, type Page } from "@playwright/test";
import { createWords, type MessageKey, type Values } from "../../shared/words/words";
import type { Step } from "../../shared/workshop/setting";

const words = createWords("en");

/** What the app says, for the tests as for the people. */
export const say = (key: MessageKey, values?: Values): string => words.text(key, values);

const digits: Partial<Record<Step, number>> = {
  welcome: 1,
  vision: 2,
  interests: 3,
  qualify: 4,
  jigsaw: 5,
  ownership: 6,
  "support-challenge": 7,
  plan: 8,
  agreement: 9,
};

/** The facilitator's hands in the window of a workshop. */
export class Facilitator {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    // Nothing a person does takes longer; what hangs is named by its own line.
    page.setDefaultTimeout(10_000);
    this.panel = page.getByRole("region", { name: say("frame.panel") });
  }

  async goTo(step: Step): Promise<void> {
    await expect(this.page.locator("[data-capture]")).toBeVisible();
    await this.page.keyboard.press(`Control+Digit${String(digits[step])}`);
    await expect(
      this.page.getByRole("heading", { level: 2, name: say(`domain.step.${step}`), exact: true }),
    ).toBeVisible();
  }

  /** Types a line while somebody speaks; `side` is its place at the table, 1 or 2. */
  async write(text: string, side?: number): Promise<void> {
    const field = this.page.locator("[data-capture]");
    await field.focus();
    if (side !== undefined) await this.page.keyboard.press(`Alt+Digit${String(side)}`);
    await field.fill(text);
    await field.press("Enter");
    await expect(field).toHaveValue("");
  }

  /** What the next lines become in this step. */
  async writesAs(kind: MessageKey): Promise<void> {
    await this.page.getByRole("combobox", { name: say("frame.capture.kind") }).click();
    await this.page.getByRole("option", { name: say(kind), exact: true }).click();
  }

  button(key: MessageKey, values?: Values, within: Locator | Page = this.page): Locator {
    return within.getByRole("button", { name: say(key, values), exact: true });
  }

  /** A list or part of the panel by its name. */
  part(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  async fill(label: MessageKey, text: string, within: Locator = this.panel, values?: Values): Promise<void> {
    await within.getByLabel(say(label, values), { exact: true }).first().fill(text);
  }

  async day(label: MessageKey, date: string, within: Locator = this.panel): Promise<void> {
    const field = within.getByLabel(say(label), { exact: true }).first();
    await field.fill(date);
    await field.press("Enter");
  }

  async choose(label: MessageKey, option: string, within: Locator = this.panel): Promise<void> {
    await within
      .getByRole("combobox", { name: say(label), exact: true })
      .first()
      .click();
    await this.page.getByRole("option", { name: option }).first().click();
  }

  /** Picks one more in a field that takes several. */
  async pick(label: MessageKey, option: string, within: Locator = this.panel): Promise<void> {
    const field = within.getByRole("combobox", { name: say(label), exact: true }).first();
    await field.fill(option);
    await this.page.getByRole("option", { name: option }).first().click();
    await field.press("Escape");
  }

  /** Adds a word of one's own in a field that takes several. */
  async tag(label: MessageKey, word: string, within: Locator = this.panel): Promise<void> {
    const field = within.getByRole("combobox", { name: say(label), exact: true }).first();
    await field.fill(word);
    await field.press("Enter");
    await expect(field).toHaveValue("");
  }

  /** Opens the row of a thing in the panel and gives it back. */
  async row(title: string | RegExp): Promise<Locator> {
    await this.panel.getByRole("button", { name: title, expanded: false }).first().click();
    return this.lastOf(this.panel, title);
  }

  /** The open row of a title, by the thing it stands for, so that it stays the same row while it is worked on. */
  async lastOf(within: Locator, title: string | RegExp): Promise<Locator> {
    const open = within
      .locator("[data-thing]")
      .filter({ has: this.page.getByRole("button", { name: title, expanded: true }) });
    return this.panel.locator(`[data-thing="${String(await open.last().getAttribute("data-thing"))}"]`);
  }

  /** Adds a thing in a list and gives back its open row. */
  async add(label: MessageKey, within: Locator): Promise<Locator> {
    await this.button(label, undefined, within).click();
    return this.lastOf(within, say("panels.untitled"));
  }

  /** The rules of what is open now, in the order of the list. */
  async openRules(): Promise<readonly (string | null)[]> {
    return this.page
      .locator("[data-finding]")
      .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-finding")));
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved (.+, )?\d\d:\d\d/)).toBeVisible();
  }
}

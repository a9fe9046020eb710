import { preparationSheet } from "@shared/agreement/preparationSheet";
import type { SavedFile, Trouble } from "@shared/bridge/bridge";
import { type Asks, preparationOf } from "@shared/envelope/preparation";
import { preparationPage } from "@shared/envelope/preparationPage";
import { failure, type Result } from "@shared/lib/result";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { bridge } from "../../bridge";

type Saved = Promise<Result<SavedFile | null, Trouble>>;

const failed = (): Result<never, Trouble> => failure({ kind: "failed", sentence: { key: "preparation.failed" } });
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const sideName = (workshop: Workshop, side: string): string =>
  workshop.sides.find((one) => one.id === side)?.name ?? "";

/** The preparation file of a side: the page's script is our own, built into the app, and pinned by its hash. */
export const savePreparationFile = async (workshop: Workshop, side: string, words: Words, asks: Asks): Saved => {
  try {
    const answer = await fetch("./preparation.js");
    if (!answer.ok) return failed();
    const preparation = preparationOf(workshop, side, words, asks);
    const noScript = words.text("preparation.file.noScript");
    const html = preparationPage(preparation, await answer.text(), words.locale, noScript);
    const name = words.text(asks === "day" ? "preparation.name.file" : "preparation.name.checkup", {
      side: sideName(workshop, side),
    });
    return await bridge.saveFile({ name: `${name}.html`, bytes: encode(html) });
  } catch {
    return failed();
  }
};

/** The sheet of a side on paper: a PDF, or where nothing prints a page for the browser. */
export const saveSheet = async (workshop: Workshop, side: string, words: Words, canPrint: boolean): Saved => {
  const html = preparationSheet(workshop, side, words);
  const name = words.text("preparation.name.sheet", { side: sideName(workshop, side) });
  if (!canPrint) return bridge.saveFile({ name: `${name}.html`, bytes: encode(html) });
  const order = { html, title: name, language: words.locale, paper: "A4" as const, head: workshop.title, foot: "" };
  const printed = await bridge.printPdf(order);
  return printed.ok ? bridge.saveFile({ name: `${name}.pdf`, bytes: printed.value }) : printed;
};

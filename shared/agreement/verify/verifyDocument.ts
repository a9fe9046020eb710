import { analyse } from "../../analysis/analyse";
import { fingerprint } from "../../document/fingerprint";
import { limits } from "../../document/limits";
import { readWorkshop } from "../../document/readWorkshop";
import type { Result } from "../../lib/result";
import { decodeUtf8 } from "../../lib/utf8";
import { type Phrase, wordsFor } from "../../words/words";
import type { Workshop } from "../../workshop/workshop";
import { exportFiles, fontsNeeded, type PrintOrder } from "../exports";
import { type Carried, readCarried } from "./carried";
import { type LineChange, lineChanges } from "./lineChanges";
import { pageWords } from "./pageWords";

/** What became of the check of one document. */
export interface Verdict {
  readonly kind: "unchanged" | "data-only" | "changed" | "not-ours" | "no-data" | "file";
  readonly sentence: Phrase;
  /** The agreement the document carries; null where it carries none. */
  readonly workshop: Workshop | null;
  /** Recomputed from the data, all 64 digits; "" where there is none. */
  readonly fingerprint: string;
  readonly changes: readonly LineChange[];
  /** What this check cannot prove. */
  readonly limits: readonly Phrase[];
}

/** What a check works with; without a printer the pages of a PDF are not compared. */
export interface VerifyMeans {
  readonly print: ((order: PrintOrder) => Promise<Result<Uint8Array, unknown>>) | null;
  fonts(files: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

const plain = (kind: "not-ours" | "no-data", why: "unknown" | "word" | "large" | "bare"): Verdict => ({
  kind,
  sentence: { key: `verify.said.${why}` },
  workshop: null,
  fingerprint: "",
  changes: [],
  limits: [],
});

const spoiled = (sentence: Phrase): Verdict => ({ ...plain("not-ours", "unknown"), kind: "changed", sentence });

const found = (
  { workshop }: Carried,
  kind: "unchanged" | "data-only" | "changed",
  said: "unchanged" | "changed" | "style" | "dataOnly" | "otherDigits",
  changes: readonly LineChange[],
  more: readonly ("fonts" | "looks" | "version" | "pages")[],
): Verdict => ({
  kind,
  sentence: { key: `verify.said.${said}` },
  workshop,
  fingerprint: fingerprint(workshop),
  changes,
  limits: [{ key: "verify.limit.who" }, ...more.map((one) => ({ key: `verify.limit.${one}` }) as const)],
});

const printedAgain = async (carried: Carried, format: "html" | "pdf", means: VerifyMeans) => {
  const { workshop, paper, choices } = carried;
  const words = wordsFor(workshop);
  const fonts = format === "pdf" ? await means.fonts(fontsNeeded(workshop, ["pdf"])) : {};
  const order = { formats: [format], paper, choices, shape: "charter", fonts, at: "", carry: true } as const;
  return exportFiles(workshop, words, order)[0];
};

const verifyPage = async (html: string, means: VerifyMeans): Promise<Verdict> => {
  const page = pageWords(html);
  if (page.data === null)
    return html.includes('<meta name="generator" content="Sameside">')
      ? plain("no-data", "bare")
      : plain("not-ours", "unknown");
  const carried = readCarried(page.data);
  if (!carried.ok) return spoiled(carried.error);
  const again = await printedAgain(carried.value, "html", means);
  const should = pageWords(again?.kind === "text" ? again.text : "");
  const changes = lineChanges(should.lines, page.lines);
  if (changes.length > 0) return found(carried.value, "changed", "changed", changes, ["version"]);
  return should.rest === page.rest
    ? found(carried.value, "unchanged", "unchanged", [], ["fonts"])
    : found(carried.value, "changed", "style", [], ["version"]);
};

const squeezed = (lines: readonly string[]): string => lines.join("").replace(/\s+/g, "");

const verifyPdf = async (bytes: Uint8Array, means: VerifyMeans): Promise<Verdict> => {
  const [{ attachedData, openPdf }, { pdfWords }] = await Promise.all([import("./pdfData"), import("./pdfWords")]);
  const document = await openPdf(bytes);
  if (document === null) return plain("not-ours", "unknown");
  const data = attachedData(document);
  if (data === null)
    return document.getCreator() === "Sameside" ? plain("no-data", "bare") : plain("not-ours", "unknown");
  const text = data.length > limits.bytes ? 0 : decodeUtf8(data);
  const carried = readCarried(typeof text === "string" ? text : "");
  if (!carried.ok) return spoiled(carried.error);
  const lines = pdfWords(document);
  // Printed on the page itself: data of one agreement in the pages of another is told even without a printer.
  if (!squeezed(lines).includes(fingerprint(carried.value.workshop)))
    return found(carried.value, "changed", "otherDigits", [], []);
  const again = means.print === null ? undefined : await printedAgain(carried.value, "pdf", means);
  const made = again?.kind === "print" ? await means.print?.(again.order) : undefined;
  const should = made?.ok ? await openPdf(made.value) : null;
  if (should === null) return found(carried.value, "data-only", "dataOnly", [], ["pages"]);
  const expected = pdfWords(should);
  if (squeezed(expected) === squeezed(lines)) return found(carried.value, "unchanged", "unchanged", [], ["looks"]);
  return found(carried.value, "changed", "changed", lineChanges(expected, lines), ["version", "looks"]);
};

const verifyFile = (workshop: Workshop): Verdict => {
  const words = wordsFor({ language: "" });
  const { status } = analyse(workshop, words);
  return {
    ...plain("no-data", "bare"),
    kind: "file",
    sentence: { key: "verify.said.file", values: { status } },
    workshop,
    fingerprint: fingerprint(workshop),
    limits: [{ key: "verify.limit.who" }],
  };
};

const beginsWith = (bytes: Uint8Array, text: string): boolean =>
  Array.from(text).every((sign, at) => bytes[at] === sign.charCodeAt(0));

/**
 * Tells whether a document is still what its data says: the fingerprint is computed anew, the document printed once
 * more from the data, and one reader's words of both are compared.
 */
export const verifyDocument = async (bytes: Uint8Array, means: VerifyMeans): Promise<Verdict> => {
  if (bytes.length > limits.bytes * 2) return plain("not-ours", "large");
  if (beginsWith(bytes, "%PDF-")) return verifyPdf(bytes, means);
  // Word files are ZIP archives, and no archive is ever opened.
  if (beginsWith(bytes, "PK")) return plain("not-ours", "word");
  const text = decodeUtf8(bytes);
  if (typeof text === "number") return plain("not-ours", "unknown");
  if (/^\s*<!doctype html>/i.test(text)) return verifyPage(text, means);
  const read = readWorkshop(text);
  return read.ok ? verifyFile(read.value.workshop) : plain("not-ours", "unknown");
};

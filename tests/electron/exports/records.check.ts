import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ask, askOffice, has } from "../../helpers/otherPrograms";
import { pixelsOf } from "../../helpers/pixels";
import { unzippedBytes } from "../../helpers/unzipped";
import { exportedAs, plain, withPages } from "./exportedAs";

const records = {
  "a pass": "tests/fixtures/a-pass.sameside",
  "a pause": "tests/fixtures/a-pause.sameside",
} as const;
// A program that starts cold on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });
const { folders, fileOf } = exportedAs({
  ...records,
  "two sides": "assets/zirkelwerk-kridlo.sameside",
  "four sides": "tests/fixtures/four-sides.sameside",
});
const office = (...words: readonly string[]): number => askOffice(folders.get("a pass")?.path ?? "", words).code;
/** What every paper of such a day must say, in whatever program it is read. */
const told: Readonly<Record<string, readonly string[]>> = {
  "a pass": [
    "Record of a pass",
    "The sides take a pass on this partnership, for now.",
    "Both sides must be the one the works rings",
    "Where it did not fit",
    "One number to ring. Both mean their own.",
    "We cannot ask 260 councils for what we promised them nobody would ask.",
    "By 2030 a small water works knows two weeks before a pump fails",
    "Sigrún Þórðardóttir",
    "0e25 418c 07ea 54b3 1da6",
  ],
  "a pause": [
    "Record of a pause · Paused until Oct 27, 2026",
    "Tábor came without the person who can speak for its board on stock.",
    "May Tábor hold 120 drives in stock for two years?",
    "Who pays for a drive that was fitted and did not fit",
    "e428 55d6 0d8f d5a7 0dff",
  ],
};

describe("The record of a day that ended early", () => {
  const missing = (name: string, text: string): readonly string[] =>
    (told[name] ?? []).filter((sentence) => !plain(text).includes(plain(sentence)));

  test.skipIf(!has.office).each(Object.keys(records))("is whole in Word's form, read by LibreOffice: %s", (name) => {
    const folder = folders.get(name)?.path ?? "";
    const docx = fileOf(name, "record.docx");
    expect(office("--convert-to", "pdf", "--outdir", folder, docx)).toBe(0);
    const pdf = docx.replace(/docx$/, "pdf");
    if (has.poppler) expect(missing(name, ask("pdftotext", ["-raw", pdf, "-"]).text)).toEqual([]);
  });

  test.skipIf(!has.poppler || !withPages).each(Object.keys(records))("is whole as PDF: %s", (name) => {
    const pdf = fileOf(name, "record.pdf");
    // Cell by cell, as it is written, not line by line across a table.
    const text = ask("pdftotext", ["-raw", pdf, "-"]).text;
    expect(missing(name, text)).toEqual([]);
    expect(text).not.toMatch(/Draft|stand in the way/);
    expect(Number(/^Pages: +(\d+)/m.exec(ask("pdfinfo", [pdf]).text)?.[1])).toBeLessThanOrEqual(3);
  });
});

describe.skipIf(!withPages)("The pictures of a Word document (skipped without Electron)", () => {
  test.each(["two sides", "four sides"])("have their words on them, however busy the machine: %s", (name) => {
    const files = [...unzippedBytes(readFileSync(fileOf(name, "agreement.docx"))).entries()];
    const pictures = files.filter(([file]) => file.endsWith(".png"));
    expect(pictures.length).toBeGreaterThan(0);
    // A frame from before the fonts has the pieces and no letter: hardly a pixel as dark as a text.
    for (const [, png] of pictures) {
      const dark = pixelsOf(png).filter((pixel) => Math.max(...pixel) < 70).length;
      expect(dark).toBeGreaterThan(4_000);
    }
  });
});

describe.skipIf(!has.office || !has.poppler)("A charter in Word's form, laid out by LibreOffice", () => {
  const pageOf = (pdf: string, page: number): string =>
    plain(ask("pdftotext", ["-f", String(page), "-l", String(page), "-raw", pdf, "-"]).text);

  test.each(["two sides", "four sides"])("has one page for what stands on one page: %s", (name) => {
    const folder = folders.get(name)?.path ?? "";
    const docx = fileOf(name, "agreement.docx");
    expect(office("--convert-to", "pdf", "--outdir", `${folder}/word`, docx)).toBe(0);
    const pdf = join(folder, "word", basename(docx).replace(/docx$/, "pdf"));
    expect(pageOf(pdf, 2)).toContain("Ononepage");
    expect(pageOf(pdf, 2)).toContain("Todecide");
    expect(pageOf(pdf, 3)).toContain("Standingofthispaper");
  });
});

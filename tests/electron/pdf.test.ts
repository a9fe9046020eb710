import { describe, expect, test } from "vitest";
import { pdfPlaces } from "../../electron/files/pdfPlaces";
import { titlePdf } from "../../electron/files/pdfTitle";
import { aPdf } from "../helpers/aPdf";

const textOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString("latin1");
const about = { title: "Křídlo", language: "cs" };

describe("Where the parts of a document lie in its PDF", () => {
  test("is read from the places that its links lead to", () => {
    expect([...pdfPlaces(aPdf())].map(([id, { page }]) => [id, page])).toEqual([
      ["cover", 1],
      ["sign-off", 2],
    ]);
  });

  test("is nowhere in a file that is built otherwise, or that is none", () => {
    expect(pdfPlaces(Buffer.from("%PDF-1.7\nstream…")).size).toBe(0);
    expect(pdfPlaces(new Uint8Array()).size).toBe(0);
  });
});

describe("What a PDF says of itself", () => {
  const marks = [...pdfPlaces(aPdf())].map(([id, { spot }]) => ({ title: `${id} ý`, spot }));

  test("title, language and bookmarks follow; what was there stays byte by byte", () => {
    const made = textOf(titlePdf(aPdf(), about, marks));
    expect(made.startsWith(textOf(aPdf()))).toBe(true);
    expect(made).toContain("/Title <FEFF004B015900ED0064006C006F>");
    expect(made).toContain("/Lang <FEFF00630073>");
    expect(made).toMatch(/\/Type \/Outlines\n\/First 8 0 R\n\/Last 9 0 R\n\/Count 2/);
    expect(made).toMatch(
      /9 0 obj\n<<\/Title <[0-9A-F]+>\n\/Parent 7 0 R\n\/Prev 8 0 R\n\/Dest \[5 0 R \/XYZ 42 306\.9 0\]>>/,
    );
  });

  test("every object lies where the table says", () => {
    const made = textOf(titlePdf(aPdf(), about, marks));
    const table = made.slice(made.lastIndexOf("xref\n", made.lastIndexOf("startxref") - 1));
    const entries = [...table.matchAll(/^(\d+) 1\n(\d{10}) 00000 n $/gm)];
    expect(entries).toHaveLength(5);
    for (const [, number = "", place = ""] of entries)
      expect(made.slice(Number(place)).startsWith(`${number} 0 obj\n`)).toBe(true);
    expect(made.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(made)?.[1])).startsWith("xref\n")).toBe(true);
  });

  test("a file that names itself already is handed back as it is", () => {
    const named = Buffer.from(textOf(aPdf()).replace("/Creator", "/Title (x)\n/Creator"), "latin1");
    expect(titlePdf(named, about, marks)).toBe(named);
  });
});

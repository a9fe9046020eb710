import { describe, expect, test } from "vitest";
import { pdfPlaces } from "../../electron/files/pdfPlaces";
import { titlePdf } from "../../electron/files/pdfTitle";

/** A PDF as the older engine builds it: two pages in a tree, two named places, no title. */
const printed = (): Uint8Array => {
  const objects = [
    "<</Creator (Chromium)\n/Producer (Skia/PDF m108)>>",
    "<</Type /Catalog\n/Pages 3 0 R\n/Dests 6 0 R>>",
    "<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>",
    "<</Type /Page\n/Parent 3 0 R>>",
    "<</Type /Page\n/Parent 3 0 R>>",
    "<</cover [4 0 R /XYZ 42 790 0]\n/sign-off [5 0 R /XYZ 42 306.9 0]>>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((held, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${held}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 7\n0000000000 65535 f \n${entries}trailer\n<</Size 7\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
};
const textOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString("latin1");
const about = { title: "Křídlo", language: "cs" };

describe("Where the parts of a document lie in its PDF", () => {
  test("is read from the places that its links lead to", () => {
    expect([...pdfPlaces(printed())].map(([id, { page }]) => [id, page])).toEqual([
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
  const marks = [...pdfPlaces(printed())].map(([id, { spot }]) => ({ title: `${id} ý`, spot }));

  test("title, language and bookmarks follow; what was there stays byte by byte", () => {
    const made = textOf(titlePdf(printed(), about, marks));
    expect(made.startsWith(textOf(printed()))).toBe(true);
    expect(made).toContain("/Title <FEFF004B015900ED0064006C006F>");
    expect(made).toContain("/Lang <FEFF00630073>");
    expect(made).toMatch(/\/Type \/Outlines\n\/First 8 0 R\n\/Last 9 0 R\n\/Count 2/);
    expect(made).toMatch(
      /9 0 obj\n<<\/Title <[0-9A-F]+>\n\/Parent 7 0 R\n\/Prev 8 0 R\n\/Dest \[5 0 R \/XYZ 42 306\.9 0\]>>/,
    );
  });

  test("every object lies where the table says", () => {
    const made = textOf(titlePdf(printed(), about, marks));
    const table = made.slice(made.lastIndexOf("xref\n", made.lastIndexOf("startxref") - 1));
    const entries = [...table.matchAll(/^(\d+) 1\n(\d{10}) 00000 n $/gm)];
    expect(entries).toHaveLength(5);
    for (const [, number = "", place = ""] of entries)
      expect(made.slice(Number(place)).startsWith(`${number} 0 obj\n`)).toBe(true);
    expect(made.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(made)?.[1])).startsWith("xref\n")).toBe(true);
  });

  test("a file that names itself already is handed back as it is", () => {
    const named = Buffer.from(textOf(printed()).replace("/Creator", "/Title (x)\n/Creator"), "latin1");
    expect(titlePdf(named, about, marks)).toBe(named);
  });
});

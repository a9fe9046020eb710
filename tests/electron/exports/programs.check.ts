import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { ask, askOffice, askPython, has } from "../../helpers/otherPrograms";
import { projectRoot } from "../../helpers/projectRoot";
import { temporaryFolder } from "../../helpers/temporaryFolder";
import { exportedAs, plain, withPages } from "./exportedAs";

const workshops = {
  "two sides, agreed": "assets/zirkelwerk-kridlo.sameside",
  "two sides, a draft": "tests/fixtures/nordvarme-loomgate.sameside",
  "four sides, a draft": "tests/fixtures/four-sides.sameside",
  "six sides in six scripts": "tests/fixtures/six-scripts.sameside",
} as const;
const names = Object.keys(workshops);
// A program that starts cold on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });
const { folders, fileOf, workshopOf } = exportedAs(workshops);
const mustProtects = (name: string): readonly string[] =>
  workshopOf(name)
    .interests.filter((one) => one.strength === "must-protect")
    .map((one) => one.text);
const isArabic = (text: string): boolean => /[\u0600-\u06ff]/.test(text);
const letters = (text: string): string => [...plain(text)].sort().join("");

const office = (...words: readonly string[]): number => askOffice(folders.get(names[0] ?? "")?.path ?? "", words).code;

describe.skipIf(!has.office)("LibreOffice (skipped where it is not installed)", () => {
  test.each(names)("opens the Word document and finds every page: %s", (name) => {
    const folder = folders.get(name)?.path ?? "";
    const docx = fileOf(name, "agreement.docx");
    expect(office("--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, docx)).toBe(0);
    const text = readFileSync(docx.replace(/docx$/, "txt"), "utf8");
    expect(mustProtects(name).filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  test.each(names)("opens the tables: %s", (name) => {
    const folder = folders.get(name)?.path ?? "";
    expect(office("--convert-to", "csv", "--outdir", folder, fileOf(name, "tables.xlsx"))).toBe(0);
  });
});

describe.skipIf(!has.module("docx"))("python-docx (skipped where it is not installed)", () => {
  const counted = z.object({
    headings: z.array(z.string()),
    contents: z.array(z.string()),
    tables: z.number(),
    heads: z.number(),
    title: z.string(),
  });
  test.each(names)("reads headings, contents with pages, tables and the title: %s", (name) => {
    const read = askPython(
      `import docx, json, sys
d = docx.Document(sys.argv[1])
heads = sum(1 for t in d.tables if t.rows and '<w:tblHeader/>' in t.rows[0]._tr.xml)
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
lines = [''.join(t.text or '' for t in p.iter(W + 't')) for p in d.element.body.iter(W + 'p') if any(s.get(W + 'val') == 'TOC1' for s in p.iter(W + 'pStyle'))]
print(json.dumps({'headings': [p.text for p in d.paragraphs if p.style.name == 'Heading 1'], 'contents': lines, 'tables': len(d.tables), 'heads': heads, 'title': d.core_properties.title}))`,
      [fileOf(name, "agreement.docx")],
    );
    const { headings, contents, tables, heads, title } = counted.parse(read);
    expect(title).toBe(workshopOf(name).title);
    expect(headings.length).toBeGreaterThan(15);
    expect(headings).toContain("Sign-off");
    // Each line: its number, where the part has one; its heading; the page it begins on.
    expect(contents.map((line) => line.replace(/^\d*|\d+$/g, ""))).toEqual(headings);
    expect(contents.filter((line) => !/\d$/.test(line))).toEqual([]);
    expect(heads).toBeGreaterThan(5);
    expect(tables).toBeGreaterThan(heads);
  });
});

describe.skipIf(!has.module("openpyxl"))("openpyxl (skipped where it is not installed)", () => {
  const cells = z.object({ sheets: z.array(z.string()), types: z.array(z.string()), due: z.array(z.string()) });
  test.each(names)("finds numbers, days and texts, and no formula: %s", (name) => {
    const read = askPython(
      `import openpyxl, json, sys
b = openpyxl.load_workbook(sys.argv[1])
types = sorted({c.data_type for s in b for r in s.iter_rows() for c in r})
due = [r[0].value.strftime('%Y-%m-%d') for r in b['Actions'].iter_rows(min_row=2) if r[0].is_date and r[0].value]
print(json.dumps({'sheets': b.sheetnames, 'types': types, 'due': due}))`,
      [fileOf(name, "tables.xlsx")],
    );
    const { sheets, types, due } = cells.parse(read);
    expect(sheets).toHaveLength(7);
    expect(types.filter((type) => !["d", "n", "s", "inlineStr"].includes(type))).toEqual([]);
    const own = workshopOf(name).plan.objectives.flatMap((one) => one.actions.map((action) => action.due));
    expect(due).toEqual(own.filter((day) => day !== ""));
  });
});

describe.skipIf(!has.module("icalendar"))("icalendar (skipped where it is not installed)", () => {
  const events = z.object({ days: z.array(z.string()), uids: z.number() });
  test.each(names)("reads every event on its day: %s", (name) => {
    const read = askPython(
      `import icalendar, json, sys
c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
e = list(c.walk('VEVENT'))
print(json.dumps({'days': [str(x['DTSTART'].dt) for x in e], 'uids': len({str(x['UID']) for x in e})}))`,
      [fileOf(name, "calendar.ics")],
    );
    const { days, uids } = events.parse(read);
    expect(uids).toBe(days.length);
    const due = workshopOf(name).plan.objectives.flatMap((one) => one.actions.map((action) => action.due));
    expect(due.filter((day) => day !== "" && !days.includes(day))).toEqual([]);
  });
});

describe.skipIf(!has.poppler || !withPages)("poppler (skipped where it is not installed, or without Electron)", () => {
  test.each(names)("finds every must-protect sentence, the title and embedded fonts in the PDF: %s", (name) => {
    const pdf = fileOf(name, "agreement.pdf");
    const text = ask("pdftotext", [pdf, "-"]).text;
    const sentences = mustProtects(name);
    expect(sentences.filter((one) => !isArabic(one) && !plain(text).includes(plain(one)))).toEqual([]);
    // Right-to-left text comes out of a PDF in the order of the eye: the letters are compared, not their order.
    const found = new Set(letters(text));
    expect(sentences.filter((one) => isArabic(one) && [...letters(one)].some((letter) => !found.has(letter)))).toEqual(
      [],
    );
    expect(ask("pdfinfo", [pdf]).text).toContain(workshopOf(name).title);
    const fonts = ask("pdffonts", [pdf])
      .text.split("\n")
      .slice(2)
      .filter((row) => row.trim() !== "");
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((row) => !/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d/.test(row))).toEqual([]);
  });

  const paperOf = { A4: "595 x 842", Letter: "612 x 792" } as const;
  test.each(["A4", "Letter"] as const)("a brief has two pages, whoever it is of, on %s", (paper) => {
    const folder = temporaryFolder("briefs");
    const files = Object.values(workshops).map((file) => join(projectRoot, file));
    const order = ["--shape", "brief", "--format", "pdf", "--paper", paper, "--to", folder.path];
    expect(ask("npm", ["run", "-s", "sameside", "--", "export", ...files, ...order], projectRoot).code).toBe(0);
    const said = readdirSync(folder.path).map((name) => ask("pdfinfo", [join(folder.path, name)]).text);
    folder.remove();
    expect(said).toHaveLength(files.length);
    for (const text of said) {
      expect(/^Pages: +(\d+)/m.exec(text)?.[1]).toBe("2");
      const [, wide = "", high = ""] = /^Page size: +([\d.]+) x ([\d.]+)/m.exec(text) ?? [];
      expect(`${Math.round(Number(wide))} x ${Math.round(Number(high))}`).toBe(paperOf[paper]);
    }
  });
});

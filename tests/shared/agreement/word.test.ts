import { toWord } from "@shared/agreement/word/toWord";
import { runsOf, runsRight } from "@shared/agreement/word/wordText";
import { describe, expect, test } from "vitest";
import { unzipped } from "../../helpers/unzipped";
import { everyTextBecomes, filesOf, onPaper, opened } from "./onPaper";

const wordOf = async (...[workshop, order]: Parameters<typeof filesOf>): Promise<string> => {
  const [file] = await filesOf(workshop, { ...order, formats: ["docx"] });
  return file?.text ?? "";
};
/** What a reader sees of the document's body, without its markup. */
const bodyOf = (text: string): string =>
  (/<w:body>.*<\/w:body>/s.exec(text)?.[0] ?? "")
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

describe("The Word document", () => {
  const workshop = opened("zirkelwerk-kridlo");

  test("holds every must-protect sentence of six scripts to the character", async () => {
    const six = opened("six-scripts");
    const body = bodyOf(await wordOf(six));
    const sentences = six.interests.filter((one) => one.strength === "must-protect").map((one) => one.text);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => !body.includes(sentence))).toEqual([]);
  });

  test("has named headings, heads of tables that come again, contents and page numbers", async () => {
    const text = await wordOf(workshop);
    expect(text).toContain('<w:pStyle w:val="Heading1"/>');
    expect(text).toContain("<w:tblHeader/>");
    expect(text).toMatch(/TOC \\h \\o/);
    expect(text).toContain("NUMPAGES");
    // Nothing that Word would ask about before it opens the paper.
    expect(text).not.toMatch(/w:dirty="true"|w:updateFields/);
  });

  test("says in its contents on which page each part begins, with the number the other faces give it", async () => {
    const agreement = onPaper(workshop);
    const bytes = await toWord(agreement, { paper: "A4", drawings: new Map(), numbered: true });
    const body = unzipped(bytes).get("word/document.xml") ?? "";
    const lines = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="TOC1"(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([line]) =>
      [...line.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("|"),
    );
    expect(lines).toHaveLength(agreement.sections.length);
    expect(lines[0]).toBe("The sides|1");
    expect(lines[2]).toMatch(/^1\|Standing of this paper\|[34]$/);
    expect(lines.filter((line) => !/\|\d+$/.test(line))).toEqual([]);
  }, 60_000);

  test("says its language, and refers to nothing outside", async () => {
    const text = await wordOf({ ...workshop, language: "de-AT" });
    expect(text).toMatch(/<w:lang w:val="de-AT"/);
    expect(text).not.toContain('TargetMode="External"');
    expect(text).not.toMatch(/attachedTemplate|vbaProject/);
  });

  test("carries its status and the first digits of its fingerprint on every page", async () => {
    const head = /word\/header1\.xml\n(.*)/.exec(await wordOf(workshop))?.[1] ?? "";
    expect(head).toContain("Agreed, Křídlo Systémy s.r.o. with one reservation");
    expect(head).toContain("0c1d c77a fb8c b00d");
  });

  test("is marked across every page while it is a draft, and not when it is agreed", async () => {
    expect(await wordOf(opened("nordvarme-loomgate"))).toContain('string="Draft"');
    expect(await wordOf(workshop)).not.toContain('string="Draft"');
  });

  test("drops what XML cannot hold and shows what turns a text unseen", async () => {
    const text = await wordOf(everyTextBecomes(workshop, "a\u0001b\ud800c\u202ed<w:p>"));
    expect(text).toContain("abc[U+202E]d&lt;w:p&gt;");
  });

  test("a picture that cannot be drawn here is said to stand elsewhere", async () => {
    expect(bodyOf(await wordOf(workshop))).not.toContain("The picture is in the PDF");
  });
});

describe("Paragraphs from right to left", () => {
  test("a text runs the way of its first letter, a sentence of ours the way of the page", () => {
    expect(runsRight("العميل 12 (ERP)", false)).toBe(true);
    expect(runsRight("12 ERP العميل", false)).toBe(false);
    expect(runsRight("\ufdd0النخيل\ufdd1 owns", false)).toBe(false);
    expect(runsRight("2027", true)).toBe(true);
  });

  test("each stretch is told its way, and blanks between two of one way stay with them", () => {
    expect(runsOf("العميل الذي ERP 2027", true)).toEqual([
      { text: "العميل الذي ", rightToLeft: true },
      { text: "ERP", rightToLeft: false },
      { text: " 2027", rightToLeft: true },
    ]);
    expect(runsOf("Křídlo – 東雲", false)).toEqual([{ text: "Křídlo – 東雲", rightToLeft: false }]);
  });

  test("an Arabic name is marked, and its paragraph turned", async () => {
    const text = await wordOf(opened("six-scripts"));
    expect(text).toMatch(/<w:bidi\/>/);
    expect(text).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>[^<]*النخيل/);
  });
});

import { describe, expect, test } from "vitest";
import { everyTextBecomes, filesOf, opened } from "./onPaper";

const bookOf = async (...[workshop]: Parameters<typeof filesOf>): Promise<string> => {
  const [file] = await filesOf(workshop, { formats: ["xlsx"] });
  return file?.text ?? "";
};

describe("The tables of an agreement", () => {
  const workshop = opened("zirkelwerk-kridlo");

  test("stand on a sheet each", async () => {
    const names = [...(await bookOf(workshop)).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["About", "Roles", "Stakes", "Commitments", "Actions", "KPIs", "Open points"]);
  });

  test("amounts can be summed and days counted", async () => {
    const book = await bookOf(workshop);
    expect(book).toMatch(/<v>64000<\/v>/);
    // The 31st of December 2027, as a spreadsheet counts days.
    expect(book).toMatch(/<v>46752<\/v>/);
    expect(book).toContain("yyyy-mm-dd");
  });

  test.each([
    ...["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\t=1+1", "\r=1+1", "\n@SUM(A1)", " =1+1", "＝1+1"],
    ...['=HYPERLINK("http://x","y")', "{=1+1}", "'=1+1", "]]>=1", "<f>1+1</f>", "1e5", "2027-01-01"],
  ])("%s is a text, never a formula", async (text) => {
    const book = await bookOf(everyTextBecomes(workshop, text));
    expect(book).not.toMatch(/<f[ >]/);
    expect(book).not.toMatch(/<hyperlink|externalLink|ddeLink/);
    const signs = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&#39;": "'" };
    const said = Object.entries(signs).reduceRight((all, [coded, sign]) => all.replaceAll(coded, sign), book);
    expect(said).toContain(text.trim());
  });

  test("an empty amount is an empty cell, not nought", async () => {
    const free = workshop.ownership.map((stake) => ({ ...stake, cost: { oneOff: null, yearly: null } }));
    expect(await bookOf({ ...workshop, ownership: free })).not.toMatch(/<v>64000<\/v>/);
  });
});

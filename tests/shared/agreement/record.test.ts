import { exportFormats } from "@shared/agreement/formats";
import { describe, expect, test } from "vitest";
import { filesOf, headings, onPaper, opened, said } from "./onPaper";

const pages = ["pdf", "docx", "html", "md"] as const;
const unbroken = (text: string): string => text.replace(/<[^>]*>|&#39;|\\"/g, "").replace(/\s+/g, " ");

describe("A workshop that ended in “we take a pass”", () => {
  const workshop = opened("a-pass");
  const record = onPaper(workshop);

  test("has a record of its own and no draft, whichever paper is asked for", () => {
    for (const shape of ["charter", "brief", "record"] as const) {
      const paper = onPaper(workshop, { shape });
      expect([paper.shape, paper.kind, paper.status.word, paper.draft]).toEqual([
        "record",
        "Record of a pass",
        "A pass",
        "",
      ]);
    }
  });

  test("opens with the result, says where it did not fit, and what was learned", () => {
    expect(headings(record)).toEqual([
      "The result",
      "Where it did not fit",
      "What was learned",
      "The sides and this paper",
      "Terms",
      "Sign-off",
      "Fingerprint, and how to verify it",
    ]);
    expect(said(record, "apart")).toContain("One number to ring. Both mean their own.");
    expect(said(record, "apart")).not.toContain("Pricing");
  });

  test("says it once in the running head", () => {
    expect(record.head).toBe("Record of a pass");
  });

  test.each(pages)("says the reason, each side's words and when they talk again, in %s", async (format) => {
    const [file] = await filesOf(workshop, { formats: [format] });
    const text = unbroken(file?.text ?? "");
    expect(file?.name).toContain(" record.");
    for (const sentence of [
      "Both sides must be the one the works rings",
      "We would be a part inside a box again",
      "Morava has a sensor that says",
      "By 2030 a small water works knows two weeks before a pump fails",
      "Sigrún Þórðardóttir",
      "not yet confirmed by counsel",
      "0e25 418c 07ea 54b3",
    ])
      expect(text).toContain(sentence);
    expect(text).not.toMatch(/Draft|stand in the way/);
  });

  test("has no page that tells what each side must protect: that leaves with who said it", async () => {
    for (const file of await filesOf(workshop, { formats: pages }))
      expect(file.text, file.name).not.toContain("No works gets the sensor below 190 euros");
  });

  test("is made in every format there is", async () => {
    expect((await filesOf(workshop)).map((file) => file.name)).toHaveLength(exportFormats.length);
  });
});

describe("A workshop that was paused", () => {
  const workshop = opened("a-pause");
  const record = onPaper(workshop);

  test("says until when, in the status and on every page", () => {
    expect(record.kind).toBe("Record of a pause");
    expect(record.status.word).toBe("Paused until Oct 27, 2026");
    expect(record.head).toBe("Record of a pause · Paused until Oct 27, 2026");
    expect(onPaper({ ...workshop, gates: workshop.gates.map((one) => ({ ...one, resumeOn: "" })) }).head).toBe(
      "Record of a pause",
    );
  });

  test.each(pages)("holds what is asked until then and what was set aside, in %s", async (format) => {
    const [file] = await filesOf(workshop, { formats: [format] });
    const text = unbroken(file?.text ?? "");
    for (const sentence of [
      "Until then",
      "May Tábor hold 120 drives in stock for two years?",
      "The second meeting is called off",
      "Who pays for a drive that was fitted and did not fit",
      "Both sides would rather wait five weeks than guess.",
    ])
      expect(text).toContain(sentence);
    expect(text).not.toMatch(/Draft|stand in the way/);
  });

  test("keeps what each side must protect and where it was contested, to go on from", () => {
    const later = { ...opened("a-pass"), gates: workshop.gates, verdicts: {} };
    expect(headings(onPaper(later))).toEqual(
      expect.arrayContaining(["Until then", "What each side must protect and must win", "Conflict zones"]),
    );
  });
});

describe("A page of a short paper", () => {
  test("keeps a few facts together, and gives long names of four sides lines to sign on that stand level", async () => {
    const [pass] = await filesOf(opened("a-pass"), { formats: ["html"] });
    expect(pass?.text).toContain('<dl class="keep"><dt dir="auto">The opportunity');
    const [four] = await filesOf(opened("four-sides"), { formats: ["html"], shape: "brief" });
    expect(four?.text).toContain('<div class="signatures many beside-4 long">');
    const [six] = await filesOf(opened("six-scripts"), { formats: ["html"], shape: "brief" });
    expect(six?.text).toContain('<div class="signatures many beside-3">');
  });

  test("says on page one which of the open points stand in the way, also without colour", () => {
    const front = said(onPaper(opened("four-sides"), { shape: "brief" }), "front");
    expect(front.match(/"lead":"In the way:"/g)).toHaveLength(2);
    expect(said(onPaper(opened("zirkelwerk-kridlo"), { shape: "brief" }), "front")).not.toContain("In the way:");
  });
});

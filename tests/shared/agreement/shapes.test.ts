import { plainChoices } from "@shared/agreement/paper";
import { describe, expect, test } from "vitest";
import { filesOf, headings, onPaper, opened, said } from "./onPaper";

describe("A day planned without an agreement", () => {
  const workshop = opened("nordvarme-loomgate");
  const day = { ...workshop, agenda: workshop.agenda.filter((block) => block.step !== "agreement") };

  test("ends in a record of its own: the outcome, the next date, and no draft", () => {
    const record = onPaper(day);
    expect(day.agenda.length).toBeGreaterThan(0);
    expect(record.shape).toBe("qualification");
    expect(record.kind).toBe("Record of qualification");
    expect(record.status.word).toBe("Coopetitors");
    expect(record.draft).toBe("");
    expect(said(record, "outcome")).toContain("Next date");
    expect(said(record, "outcome")).toContain("Dec 15, 2026");
    expect(headings(record)).not.toContain("Sign-off");
  });

  test("says that a side has not decided, and that no date is set", () => {
    const open = onPaper({
      ...day,
      verdicts: {},
      asks: [],
      resolutions: [],
      gates: [],
      plan: { ...day.plan, objectives: [], reviews: [] },
    });
    expect(open.status.word).toBe("Not decided yet");
    expect(said(open, "outcome")).toContain("not decided yet");
    expect(said(open, "outcome")).toContain("No date is set.");
  });

  test("can still be written as an agreement, which then is a draft", () => {
    expect(onPaper(day, { shape: "charter" }).draft).toBe("Draft");
  });
});

describe("The report of a checkup", () => {
  const workshop = opened("zirkelwerk-kridlo");

  test("says what was read, what was decided and when the next one is", () => {
    const report = onPaper(workshop, { shape: "checkup" });
    expect(report.kind).toBe("Checkup report");
    expect(report.status.word).toBe("Held on Nov 13, 2026");
    expect(said(report, "held")).toContain("Jan 12, 2027");
    expect(said(report, "readings")).toContain("New customers");
    expect(said(report, "decided")).toContain("Re-pave");
    expect(report.draft).toBe("");
  });

  const yearLater = {
    ...workshop,
    checkups: workshop.checkups.map((one) =>
      one.on === "2027-10-14"
        ? {
            ...one,
            done: true,
            kpis: [
              { kpi: "q-new", actual: 8 },
              { kpi: "q-renew", actual: 93 },
              { kpi: "q-cert", actual: 2 },
              { kpi: "q-visits", actual: 22 },
            ],
            dialBacks: [{ ownership: "o-most3d", decision: "dial-back" as const, note: "Two releases late" }],
          }
        : one,
    ),
  };

  test("sets what was read against what the way from baseline to target expected by that day", () => {
    const read = said(onPaper(yearLater, { shape: "checkup" }), "readings");
    // 1 + 8 × 365/443 = 7.59; 1 + 3 × 365/443 = 3.47; 40 × 365/443 = 32.96.
    expect(read).toContain(["New customers: 1 to 9 customers", "KR, Result", "1", "7.6", "8", "On plan"].join(`","`));
    expect(read).toContain(
      ["Certified consultants: 1 to 4 people", "KR, Investment", "2", "3.5", "2", "Behind"].join(`","`),
    );
    expect(read).toContain("Reached");
    expect(read).toContain("Not read");
  });

  test("draws each KPI small in its row, in every face that can show a picture, and says how it is read", async () => {
    const files = await filesOf(yearLater, { formats: ["html", "md", "docx"], shape: "checkup" });
    const text = (ending: string): string => files.find((one) => one.name.endsWith(ending))?.text ?? "";
    const kpis = yearLater.plan.objectives.flatMap((one) => one.kpis).length;
    expect(text("html").match(/<td class="chart"><svg/g)).toHaveLength(kpis);
    expect(text("html")).toContain("a diamond behind");
    expect(text("docx")).toContain("a diamond behind");
    expect(text("md")).not.toContain("a diamond behind");
  });

  test("asks about results without the investment, and says what is in force while the stake stays as signed", () => {
    const report = onPaper(yearLater, { shape: "checkup" });
    expect(said(report, "held")).toContain("Luck, or fruit that hung low?");
    expect(said(report, "in-force")).toContain("Dial back: Two releases late");
    expect(said(report, "in-force")).toContain("Dialled back: Zirkelwerk may recommend other connectors beside it");
    expect(said(report, "secured")).toContain("Kept safe as signed: 9 of 10");
    expect(said(report, "since")).toContain("still stands, word for word, as signed on Oct 20, 2026");
  });

  test("says in sentences what changed since the version that was signed, and nothing of how a side feels", () => {
    const term = workshop.terms[0];
    const amended = {
      ...yearLater,
      terms: yearLater.terms.map((one) => (one === term ? { ...one, text: "Other" } : one)),
    };
    const report = onPaper(amended, { shape: "checkup", signed: workshop });
    expect(said(report, "since")).toContain("no longer the one signed");
    expect(said(report, "since")).toContain(`“${String(term?.title)}”: “`);
    expect(JSON.stringify(report)).not.toContain("They were polite all day");
  });

  test("is not offered before a checkup was held", () => {
    const fresh = { ...workshop, checkups: workshop.checkups.map((one) => ({ ...one, done: false })) };
    expect(onPaper(fresh, { shape: "checkup" }).shape).toBe("charter");
  });
});

describe("A draft", () => {
  test("is one on every page of the PDF, of the page for readers and of the Word document", async () => {
    for (const { name, text } of await filesOf(opened("nordvarme-loomgate"), { formats: ["pdf", "html", "docx"] })) {
      expect(text, name).toContain("Draft, 6 points stand in the way");
      expect(text, name).toMatch(/class=\\?"draft\\?"|string="Draft"/);
    }
  });

  test("what is agreed carries no such mark", async () => {
    for (const { text } of await filesOf(opened("zirkelwerk-kridlo"), { formats: ["pdf", "html", "docx"] }))
      expect(text).not.toMatch(/class=\\?"draft\\?"|string="Draft"/);
  });
});

describe("Parts left out by choice", () => {
  const without = ["money", "risks", "standing", "verify", "nothing-of-ours"];
  const copy = onPaper(opened("zirkelwerk-kridlo"), { choices: { ...plainChoices, without } });

  test("are gone, and the copy names them", () => {
    expect(copy.sections.some((part) => part.id === "money" || part.id === "risks")).toBe(false);
    expect(said(copy, "left-out")).toContain("Left out of this copy: Money; If and then.");
  });

  test("never are what the paper is and how it is verified", () => {
    expect(copy.sections.map((part) => part.id)).toEqual(expect.arrayContaining(["standing", "sign-off", "verify"]));
    expect(copy.parts.filter((part) => part.out).map((part) => part.id)).toEqual(["money", "risks"]);
  });
});

describe("Contents", () => {
  test("of a charter lead to every part; a brief needs none", async () => {
    const [charter] = await filesOf(opened("zirkelwerk-kridlo"), { formats: ["html"], shape: "charter" });
    const links = [...(charter?.text ?? "").matchAll(/<a href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !charter?.text.includes(`<section id="${id}"`))).toEqual([]);
    const [brief] = await filesOf(opened("zirkelwerk-kridlo"), { formats: ["html"], shape: "brief" });
    expect(brief?.text).not.toContain('<nav class="contents"');
  });
});

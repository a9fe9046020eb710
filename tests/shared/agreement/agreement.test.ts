import { toHtml } from "@shared/agreement/toHtml";
import { describe, expect, test } from "vitest";
import { headings, onPaper, opened, said } from "./onPaper";

describe("The agreement of a signed workshop", () => {
  const workshop = opened("zirkelwerk-kridlo");

  test("says all that was agreed, in the order of the outline", () => {
    expect(headings(onPaper(workshop))).toEqual([
      "The sides",
      "On one page",
      "Standing of this paper",
      "Purpose and scope",
      "Shared market vision",
      "What each side must protect and must win",
      "Verdicts",
      "Roles, and how they interlock",
      "Ownership and dial-back",
      "Support and challenge",
      "What was settled",
      "Conflict zones",
      "Terms",
      "Money",
      "Decision rights and escalation",
      "Long-term vision and objectives",
      "KPIs",
      "First 90 days and actions",
      "Governance",
      "Duration and exit",
      "If and then",
      "Shared vocabulary",
      "Open items and dissent",
      "Decided at checkups",
      "Next steps",
      "Review sheet",
      "Sign-off",
      "Fingerprint, and how to verify it",
    ]);
  });

  test("is never called better than its weakest signature", () => {
    expect(onPaper(workshop).status.word).toBe("Agreed, Křídlo Systémy s.r.o. with one reservation");
    const half = { ...workshop, signOffs: workshop.signOffs.filter((one) => one.side === "zw") };
    expect(onPaper(half).status.word).toBe("Signed by Zirkelwerk PLM GmbH, not yet by Křídlo Systémy s.r.o.");
    expect(onPaper({ ...workshop, place: "Wien" }).status.word).toBe("Amended since it was signed");
    const refused = { ...workshop, signOffs: workshop.signOffs.slice(0, 2) };
    expect(onPaper(refused).status.word).toBe("Draft, declined by Křídlo Systémy s.r.o.");
  });

  test("quotes a reservation in full, then changes asked, parked matters and doubts", () => {
    const open = said(onPaper(workshop), "front");
    const order = [
      "price discipline must not come back through the side door of a bonus",
      "Say who pays if the demo room stands empty.",
      "List price (to Jan 29, 2027)",
      "420 is a desk number.",
    ].map((text) => open.indexOf(text));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  test("shows on page one what the room chose, in its order", () => {
    const front = said(onPaper(workshop), "front");
    expect(front.indexOf("The fourteen named global accounts")).toBeGreaterThan(0);
    expect(front.indexOf("Křídlo Systémy s.r.o. owns Moravia and Slovakia")).toBeLessThan(
      front.indexOf("Subsidiaries of named groups"),
    );
    expect(front).not.toContain("One code base");
  });

  test("shows what every executive looks for where the room chose nothing", () => {
    const front = said(onPaper({ ...workshop, front: [] }), "front");
    for (const text of ["One code base", "A second home market", "Dialled back when", "puts in €", "To decide"])
      expect(front).toContain(text);
  });

  test("says a stake as the one sentence it was entered as", () => {
    expect(said(onPaper(workshop), "ownership")).toContain(
      "Křídlo Systémy s.r.o. owns Courses in Czech and Slovak and puts in: One trainer, the translation of the course books and 20 practice seats: about €31 000. By Dec 31, 2027: 120 designers",
    );
  });

  test("lists by name what was not discussed, and prints no empty heading", () => {
    const bare = onPaper({ ...workshop, risks: [], vocabulary: [], commitments: [] });
    expect(headings(bare)).not.toContain("If and then");
    expect(said(bare, "absent")).toContain("Support and challenge; If and then; Shared vocabulary");
  });

  test("names people by function where no name may leave the room", () => {
    const order = { choices: { people: "function", minutes: false, drafts: false } } as const;
    const agreement = onPaper(
      { ...workshop, plan: { ...workshop.plan, objectives: workshop.plan.objectives.slice(0, 1) } },
      order,
    );
    expect(said(agreement, "actions")).toContain("Head of services, Křídlo Systémy s.r.o.");
    expect(
      JSON.stringify(
        agreement.sections.filter((one) => one.id === "cover" || one.id === "actions" || one.id === "sign-off"),
      ),
    ).not.toMatch(/Ďurica|Řeháčková|Hana Veselá/);
  });

  test("lists the clauses meant to bind one by one, with whether counsel confirmed them", () => {
    expect(said(onPaper(workshop), "standing")).toContain('["What stays in the room"');
    expect(said(onPaper(workshop), "standing")).toContain("not binding");
  });

  test("carries its fingerprint whole, and its first digits on every page", () => {
    const agreement = onPaper(workshop);
    expect(said(agreement, "verify")).toContain(
      "0c1d c77a fb8c b00d 1f63 e5ce 761c 7f9d af91 f99b 73df 3b43 0f7b 2f45 98c3 044f",
    );
    const page = toHtml(agreement, { paper: "A4", fonts: "", running: true });
    expect(page).toMatch(/@top-right\{content:"[^"]*0c1d c77a fb8c b00d"/);
  });
});

describe("Coopetitors", () => {
  test("read the notice, the situations and what is off-limits before anything else", () => {
    const agreement = onPaper(opened("nordvarme-loomgate"));
    expect(headings(agreement).slice(0, 5)).toEqual([
      "The sides",
      "Competition-law notice",
      "Where we cooperate, compete, or ask counsel first",
      "Off-limits",
      "On one page",
    ]);
    expect(agreement.status.word).toBe("Draft, 6 points stand in the way");
    expect(said(agreement, "off-limits")).toContain("Pricing");
    expect(said(agreement, "zones")).not.toContain("Pricing");
  });
});

describe("An early, honest end", () => {
  const workshop = opened("zirkelwerk-kridlo");
  const kr = workshop.verdicts["kr"];
  const verdict = (word: "pass" | "competitor") => ({
    ...workshop,
    verdicts: {
      ...workshop.verdicts,
      kr: { reason: "Not now.", revisitIf: "If the bank agrees.", ...kr, verdict: word },
    },
  });

  test("a pass has a record of its own, with what was learned and when to talk again", () => {
    const record = onPaper(verdict("pass"), { shape: "charter" });
    expect(record.shape).toBe("record");
    expect(record.kind).toBe("Record of a pass");
    expect(record.status.word).toBe("A pass");
    expect(headings(record).slice(0, 2)).toEqual(["The result", "What was learned"]);
    expect(said(record, "outcome")).toContain("If a direct offer turns up on our ground without a call.");
  });

  test("competitors part with the notice first", () => {
    const record = onPaper(verdict("competitor"));
    expect(record.kind).toBe("Record: competitors");
    expect(headings(record)[0]).toBe("Competition-law notice");
  });

  test("a pause says when it is taken up again", () => {
    const gate = {
      id: "ga-2",
      step: "qualify",
      at: "",
      decision: "pause",
      reason: "The bank is away.",
      resumeOn: "2026-12-01",
    } as const;
    const record = onPaper({ ...workshop, gates: [...workshop.gates, gate] });
    expect(record.status.word).toBe("Paused until Dec 1, 2026");
    expect(said(record, "outcome")).toContain("The bank is away.");
  });
});

describe("A side that leaves while others go on", () => {
  test("stands by name and reason, and nothing it brought is left in the agreement", () => {
    const six = opened("six-scripts");
    const left = {
      ...six,
      verdicts: { ...six.verdicts, gr: { verdict: "pass", reason: "Not our sea.", revisitIf: "" } },
    } as const;
    const agreement = onPaper(left);
    expect(agreement.shape).toBe("charter");
    expect(said(agreement, "left")).toContain("Not our sea.");
    expect(said(agreement, "interests")).not.toContain("Καμία αιφνιδιαστική");
    expect(said(agreement, "roles")).not.toContain("Μαθήματα");
  });
});

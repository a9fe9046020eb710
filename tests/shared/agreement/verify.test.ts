import { PDFDocument } from "@cantoo/pdf-lib";
import { exportFiles } from "@shared/agreement/exports";
import { inGroups, type PaperChoices, plainChoices } from "@shared/agreement/paper";
import { lineChanges } from "@shared/agreement/verify/lineChanges";
import { attachData, attachedData, openPdf } from "@shared/agreement/verify/pdfData";
import { type VerifyMeans, verifyDocument } from "@shared/agreement/verify/verifyDocument";
import { fingerprint } from "@shared/document/fingerprint";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { encodeUtf8 } from "@shared/lib/utf8";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { AT, opened } from "./onPaper";

const means: VerifyMeans = { print: null, fonts: async () => ({}) };
const workshop = opened("zirkelwerk-kridlo");

const pageOf = (of: Workshop, choices: PaperChoices = plainChoices, shape: "charter" | "brief" = "charter"): string => {
  const words = createWords(of.language === "" ? "en" : of.language);
  const order = { formats: ["html"], paper: "A4", shape, choices, fonts: {}, at: AT, carry: true } as const;
  const [file] = exportFiles(of, words, order);
  return file?.kind === "text" ? file.text : "";
};
/** The same page as the app saves it: with its fonts inside. */
const withFonts = (page: string): string =>
  page.replace(
    "<style>",
    "<style>@font-face{font-family:A;src:url(data:font/woff2;base64,AAAA)}\n@font-face{font-family:B;src:url(data:font/woff2;base64,AAAA)}",
  );
const verify = (page: string) => verifyDocument(encodeUtf8(page), means);

test("a charter that carries its data is unchanged, in every script and for every reader", async () => {
  for (const name of ["zirkelwerk-kridlo", "nordvarme-loomgate", "six-scripts"] as const) {
    const of = opened(name);
    const [side] = of.sides;
    const audiences = [{ kind: "shared" }, { kind: "archive" }, { kind: "side", side: side?.id ?? "" }] as const;
    for (const audience of audiences) {
      const page = pageOf(of, { ...plainChoices, minutes: true, drafts: true, audience });
      if (!page.includes("sameside-agreement")) continue;
      const verdict = await verify(withFonts(page));
      expect(verdict.changes).toEqual([]);
      expect([name, audience.kind, verdict.kind]).toEqual([name, audience.kind, "unchanged"]);
      expect(verdict.fingerprint).toBe(fingerprint(of));
    }
  }
});

test("one changed word is found, with the line it stands in", async () => {
  const page = pageOf(workshop);
  const line = workshop.vision.whyTogether.slice(0, 20);
  const [body = "", data = ""] = page.split('<script type="application/json"');
  expect(body).toContain(line);
  const changed = `${body.replace(line, `Not ${line}`)}<script type="application/json"${data}`;
  const verdict = await verify(changed);
  expect(verdict.kind).toBe("changed");
  expect(verdict.changes.map((one) => one.how)).toEqual(["missing", "added"]);
  expect(verdict.changes[1]?.text).toContain(`Not ${line}`);
});

test("what the facilitator saw is no part of any copy before all have signed, and such a copy carries no data", async () => {
  const seen = "Only the moderator saw this.";
  const before: Workshop = { ...workshop, facilitator: { ...workshop.facilitator, seen }, signOffs: [] };
  expect(pageOf(workshop)).toContain("sameside-agreement");
  const page = pageOf(before);
  expect(page).not.toContain(seen);
  expect(page).not.toContain("sameside-agreement");
  expect(page).toContain(inGroups(fingerprint(before)));
  expect((await verify(page)).sentence.key).toBe("verify.said.bare");
  const archive = pageOf(before, { ...plainChoices, audience: { kind: "archive" } });
  expect((await verify(archive)).kind).toBe("unchanged");
  // Nothing seen, nothing withheld: a draft may be verified too.
  const blank = pageOf({ ...before, facilitator: { ...before.facilitator, seen: "" } });
  expect((await verify(blank)).kind).toBe("unchanged");
});

test("words that are only hidden or covered make a page that is not as it was printed", async () => {
  const page = pageOf(workshop);
  const hidden = page.replace('<section id="standing"', '<section hidden id="standing"');
  expect((await verify(hidden)).sentence.key).toBe("verify.said.style");
  const styled = page.replace("</style>", "#terms{display:none}</style>");
  expect((await verify(styled)).sentence.key).toBe("verify.said.style");
});

test("changed data no longer fits the page, and broken data is told as such", async () => {
  const page = pageOf(workshop);
  const place = page.indexOf("sameside-agreement");
  const title = "change process";
  const other = page.slice(0, place) + page.slice(place).replaceAll(title, "another process");
  expect((await verify(other)).kind).toBe("changed");
  const broken = page.slice(0, place) + page.slice(place).replace('"order"', '"odrer"');
  expect((await verify(broken)).sentence.key).toBe("verify.said.brokenData");
});

test("a brief, people by function and a copy with a part left out carry no data", async () => {
  const bare = [
    pageOf(workshop, plainChoices, "brief"),
    pageOf(workshop, { ...plainChoices, people: "function" }),
    pageOf(workshop, { ...plainChoices, without: ["money"] }),
  ];
  for (const page of bare) {
    expect(page).not.toContain("<script");
    expect((await verify(page)).kind).toBe("no-data");
  }
});

test("what is not ours is told so, and no archive is opened", async () => {
  expect((await verify("<!doctype html><p>Hello</p>")).kind).toBe("not-ours");
  expect((await verify("Hello")).kind).toBe("not-ours");
  expect((await verify("%PDF-1.4 nothing")).kind).toBe("not-ours");
  expect((await verifyDocument(Uint8Array.of(0x50, 0x4b, 3, 4), means)).sentence.key).toBe("verify.said.word");
  expect((await verifyDocument(Uint8Array.of(0xff, 0xff), means)).kind).toBe("not-ours");
});

test("a workshop file tells its fingerprint", async () => {
  const verdict = await verify(writeWorkshop(workshop));
  expect([verdict.kind, verdict.fingerprint]).toEqual(["file", fingerprint(workshop)]);
});

const aPdf = async (line: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage().drawText(line, { size: 8, x: 20, y: 400 });
  return document.save();
};

const dataOf = (): string => {
  const [file] = exportFiles(workshop, createWords("en"), {
    formats: ["pdf"],
    paper: "A4",
    fonts: {},
    at: AT,
    carry: true,
  });
  return file?.kind === "print" ? (file.attached?.data ?? "") : "";
};

test("a PDF hands its data out again byte by byte", async () => {
  const data = dataOf();
  const pdf = await attachData(await aPdf("A page"), data, "Data");
  const document = await openPdf(pdf);
  expect(document === null ? null : attachedData(document)).toEqual(encodeUtf8(data));
});

test("pages that print another fingerprint than that of their data are told", async () => {
  const right = await attachData(await aPdf(fingerprint(workshop)), dataOf(), "Data");
  const wrong = await attachData(await aPdf("f".repeat(64)), dataOf(), "Data");
  expect((await verifyDocument(right, means)).sentence.key).toBe("verify.said.dataOnly");
  expect((await verifyDocument(wrong, means)).sentence.key).toBe("verify.said.otherDigits");
});

test("pages with other words than those printed again are told", async () => {
  const print = async () => ({ ok: true as const, value: await aPdf(`${fingerprint(workshop)} as agreed`) });
  const same = await attachData(await aPdf(`${fingerprint(workshop)} as agreed`), dataOf(), "Data");
  const other = await attachData(await aPdf(`${fingerprint(workshop)} as wished`), dataOf(), "Data");
  expect((await verifyDocument(same, { ...means, print })).kind).toBe("unchanged");
  expect((await verifyDocument(other, { ...means, print })).kind).toBe("changed");
});

test("lines that differ are told in order, and long texts too", () => {
  expect(lineChanges(["a", "b", "c"], ["a", "x", "c"])).toEqual([
    { how: "missing", text: "b" },
    { how: "added", text: "x" },
  ]);
  const many = Array.from({ length: 4_000 }, (_, at) => `line ${String(at)}`);
  expect(lineChanges(["first", ...many, "last"], ["other", ...many].reverse()).length).toBe(3);
});

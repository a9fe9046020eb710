import { createHash } from "node:crypto";
import { exportFiles } from "@shared/agreement/exports";
import { fromComment } from "@shared/agreement/review/fromComment";
import { reviewBoard } from "@shared/agreement/review/reviewBoard";
import { reviewPage } from "@shared/agreement/review/reviewPage";
import { reviewScript } from "@shared/agreement/review/reviewScript";
import { takeReplies } from "@shared/agreement/review/takeReplies";
import { analyse } from "@shared/analysis/analyse";
import { apply } from "@shared/commands/apply";
import { fingerprint } from "@shared/document/fingerprint";
import { readReply, replyArmour } from "@shared/document/readReply";
import type { Reply } from "@shared/document/reply";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { AT, onPaper, opened } from "./onPaper";

const words = createWords("en");
const workshop: Workshop = { ...opened("zirkelwerk-kridlo"), reviews: [] };
const [first, second] = workshop.sides;

const replyOf = (changes: Partial<Reply> = {}): Reply => ({
  samesideReply: 1,
  agreement: { workshop: workshop.id, title: workshop.title, fingerprint: fingerprint(workshop) },
  by: { side: first?.id ?? null, name: "Olga Novak", title: "CFO" },
  at: "2026-11-20T10:00:00+01:00",
  comment: "",
  sections: [{ section: "exit", verdict: "change", comment: "Half a year is too short." }],
  ...changes,
});

const read = (value: unknown) => readReply(JSON.stringify(value));
const why = (value: unknown): string => {
  const result = read(value);
  return result.ok ? "taken" : result.error.key;
};

let made = 0;
const newId = (): string => {
  made += 1;
  return `new-${String(made)}`;
};

const taken = (into: Workshop, replies: readonly Reply[]): Workshop => {
  const { command } = takeReplies(into, replies, newId);
  if (command === null) return into;
  const done = apply(into, command);
  if (!done.ok) throw new Error(words.say(done.error.sentence));
  return done.value.workshop;
};

test("a saved reply is read to the last character", () => {
  const saved = replyOf({ comment: "Für uns gut. 良い, جيد" });
  expect(read(saved)).toEqual({ ok: true, value: saved });
});

test("a reply copied into a mail is read again, however the mail quotes it", () => {
  const saved = replyOf();
  const coded =
    Buffer.from(JSON.stringify(saved))
      .toString("base64")
      .replace(/=+$/, "")
      .match(/.{1,64}/g) ?? [];
  const mail = ["Dear Hana,", "my reply:", replyArmour.begin, ...coded, replyArmour.end, "Olga"];
  expect(readReply(mail.join("\r\n"))).toEqual({ ok: true, value: saved });
  expect(readReply(mail.map((line) => `> ${line}`).join("\n"))).toEqual({ ok: true, value: saved });
});

test("a hostile or damaged reply is refused with a sentence of its own", () => {
  const markup = '<img src=x onerror="alert(1)">';
  expect(why(replyOf({ comment: markup }))).toBe("review.refused.markup");
  expect(why(replyOf({ by: { side: null, name: "<b>Olga</b>", title: "" } }))).toBe("review.refused.markup");
  expect(why({ ...replyOf(), comment: 7 })).toBe("review.refused.wrong");
  expect(why({ ...replyOf(), extra: true })).toBe("review.refused.wrong");
  expect(why({ ...replyOf(), comment: "x".repeat(5_000) })).toBe("review.refused.wrong");
  expect(why({ ...replyOf(), at: "yesterday" })).toBe("review.refused.wrong");
  expect(why({ ...replyOf(), samesideReply: 2 })).toBe("review.refused.newer");
  expect(why({ samesideReply: "1" })).toBe("review.refused.wrong");
  expect(why([1, 2])).toBe("review.refused.none");
  const twice = { section: "exit", verdict: "accept", comment: "" } as const;
  expect(why(replyOf({ sections: [twice, twice] }))).toBe("review.refused.wrong");
  const because = (content: string | Uint8Array) => {
    const result = readReply(content);
    return result.ok ? "taken" : result.error.key;
  };
  expect(because(" ".repeat(2_000_000))).toBe("review.refused.large");
  expect(because(`{"samesideReply":1,"by":${"[".repeat(5_000)}`)).toBe("review.refused.wrong");
  expect(because('{"samesideReply":1,')).toBe("review.refused.broken");
  expect(because(Uint8Array.of(0xff, 0xfe, 0))).toBe("review.refused.none");
  expect(because("See you on Monday")).toBe("review.refused.none");
  expect(because(`${replyArmour.begin}\n!!!!\n${replyArmour.end}`)).not.toBe("taken");
  expect(because(`{"samesideReply":1,"samesideReply":1,${"\n".repeat(900_000)}`)).toBe("review.refused.broken");
  expect(because(`${"<".repeat(200_000)}`)).toBe("review.refused.none");
  expect(because(`${replyArmour.begin}${"A".repeat(990_000)}`)).not.toBe("taken");
  expect(because(`${replyArmour.begin}\n`.repeat(30_000))).not.toBe("taken");
  const text = JSON.stringify(replyOf());
  for (const [from, to] of [
    ['"CFO"', '"\\ud800"'],
    ['"CFO"', "null"],
    ['"CFO"', '["CFO"]'],
    ['"CFO"', "1e999"],
    [fingerprint(workshop), fingerprint(workshop).toUpperCase()],
    [fingerprint(workshop), "0".repeat(63)],
    [fingerprint(workshop), `${fingerprint(workshop)} `],
    ['"change"', '"agreed"'],
    ['"exit"', '"__proto__"'],
    ['"exit"', `"${"x".repeat(201)}"`],
  ] as const)
    expect(because(text.replace(from, to)), `${from} as ${to}`).not.toBe("taken");
  expect(because('{"samesideReply":1,"__proto__":{"polluted":1}}')).toBe("review.refused.wrong");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("below and above are no markup", () => {
  expect(why(replyOf({ comment: "Margin < 5 % and > 2 % is fine" }))).toBe("taken");
});

test("several replies come in as one step, and one undo takes them back", () => {
  const { command } = takeReplies(
    workshop,
    [replyOf(), replyOf({ by: { side: null, name: "Jan", title: "" } })],
    newId,
  );
  const done = command === null ? null : apply(workshop, command);
  if (!done?.ok) throw new Error("The replies were refused.");
  expect(done.value.workshop.reviews.map((one) => one.name)).toEqual(["Olga Novak", "Jan"]);
  expect(fingerprint(done.value.workshop)).toBe(fingerprint(workshop));
});

test("the later of two replies of one person counts, in whatever order they come in", () => {
  const early = replyOf();
  const late = replyOf({ at: "2026-11-21T10:00:00+01:00", sections: [] });
  for (const order of [
    [early, late],
    [late, early],
  ]) {
    const after = taken(taken(workshop, order.slice(0, 1)), order.slice(1));
    expect(after.reviews.map((one) => one.at)).toEqual([early.at, late.at]);
    expect(reviewBoard(after).counting.map((one) => one.at)).toEqual([late.at]);
    expect(analyse(after, words).findings.filter((one) => one.rule === "change-asked")).toEqual([]);
  }
});

test("a reply to another version is kept and marked, and counts for nothing", () => {
  const other = replyOf({ agreement: { ...replyOf().agreement, fingerprint: "a".repeat(64) } });
  const { said } = takeReplies(workshop, [other], newId);
  const after = taken(workshop, [other]);
  expect(words.say(said[0] ?? { key: "review.import" })).toContain("another version");
  expect(reviewBoard(after).reviewers.map((one) => one.standing)).toEqual(["other-version"]);
  expect(reviewBoard(after).inTheWay).toEqual([]);
});

test("a reply about another agreement is not taken in, and one that is here already only once", () => {
  const strange = replyOf({ agreement: { workshop: "another", title: "Ours", fingerprint: "b".repeat(64) } });
  const { command, said } = takeReplies(workshop, [strange, replyOf(), replyOf()], newId);
  expect(command?.do === "together" ? command.commands.length : 0).toBe(1);
  expect(said.map((one) => one.key)).toEqual(["review.taken.elsewhere", "review.taken.kept", "review.taken.again"]);
});

test("the board shows part by part who stands in the way, the hardest first", () => {
  const hard = replyOf({
    by: { side: second?.id ?? null, name: "Petr", title: "CEO" },
    sections: [
      { section: "vision", verdict: "accept", comment: "Well said." },
      { section: "terms", verdict: "reject", comment: "No exclusivity." },
    ],
  });
  const board = reviewBoard(taken(workshop, [replyOf(), hard]));
  expect(board.rows.map((row) => row.section)).toEqual(["vision", "terms", "exit"]);
  expect(board.inTheWay.map((one) => [one.reply.name, one.section])).toEqual([
    ["Petr", "terms"],
    ["Olga Novak", "exit"],
  ]);
  expect(board.remarks.map((one) => one.comment)).toEqual(["Well said."]);
});

test("a comment becomes an open point, a parking lot entry or a clause in one step", () => {
  const said = { section: "exit", comment: "Half a year is too short." };
  const texts = { who: "Olga Novak", section: "Exit" };
  const after = (into: "open-point" | "parked" | "clause"): Workshop => {
    const done = apply(workshop, fromComment(said, into, texts, "new"));
    if (!done.ok) throw new Error(words.say(done.error.sentence));
    return done.value.workshop;
  };
  expect(after("open-point").resolutions.at(-1)).toMatchObject({ kind: "parked", text: said.comment, agreedBy: [] });
  expect(after("clause").terms.at(-1)).toMatchObject({ title: "Exit · Olga Novak", text: said.comment, agreedBy: [] });
  expect(after("parked").parkingLot.at(-1)?.text).toBe("Exit · Olga Novak: Half a year is too short.");
  expect(fingerprint(after("parked"))).toBe(fingerprint(workshop));
});

test("the page for review runs one script, pinned by its hash, and may connect to nothing", () => {
  const page = reviewPage(onPaper(workshop), workshop, words, { paper: "A4", fonts: "", running: true });
  const hash = createHash("sha256").update(reviewScript).digest("base64");
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${hash}'`);
  expect(policy).not.toMatch(/connect-src|script-src[^;]*unsafe/);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(reviewScript).not.toMatch(/fetch|XMLHttp|WebSocket|sendBeacon|innerHTML|eval|import\(/);
});

test("a title that would end the script element stays text in the page for review", () => {
  const hostile = { ...workshop, title: "</script><script>alert(1)</script><!--" };
  const [page] = exportFiles(hostile, words, { formats: ["review"], paper: "A4", fonts: {}, at: AT });
  expect(page?.kind === "text" ? page.text.match(/<script/g) : []).toHaveLength(2);
  expect(page?.kind === "text" ? page.text : "<!--").not.toContain("<!--");
});

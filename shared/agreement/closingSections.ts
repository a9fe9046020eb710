import { type Block, facts, type Section, type Signature, section, table } from "./blocks";
import { openPoints, reviewer } from "./openPoints";
import { inGroups, type Paper } from "./paper";
import { partName } from "./reviewSheet";
import { lastSignOffs } from "./statusWord";
import { termLines } from "./zonesSection";

/** How long it holds, how it is renewed, how one leaves. */
export const exitSection = (paper: Paper): Section | null =>
  section("exit", paper.words.text("agreement.section.exit"), [
    { kind: "lines", lines: termLines(paper, ["duration", "exit"]) },
  ]);

/** What could make it fail, told in advance, and what then follows. */
export const risksSection = (paper: Paper): Section | null => {
  const t = paper.words.text;
  return section("risks", t("agreement.section.risks"), [
    table(
      t("agreement.section.risks"),
      [t("agreement.head.if"), t("agreement.head.then"), t("agreement.head.watch")],
      paper.workshop.risks.map((risk) => [risk.text, risk.then, risk.watch.map(paper.title).join(" · ")]),
    ),
  ]);
};

/** Words the sides used differently, and what they mean from now on. */
export const vocabularySection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  return section("vocabulary", t("agreement.section.vocabulary"), [
    table(
      t("agreement.section.vocabulary"),
      [
        t("agreement.head.word"),
        ...workshop.sides.map((side) => paper.side(side.id)),
        t("agreement.head.agreedMeaning"),
      ],
      workshop.vocabulary.map((word) => [
        word.term,
        ...workshop.sides.map((side) => word.meanings[side.id] ?? ""),
        word.agreed.trim() === "" ? t("agreement.vocabulary.open") : word.agreed,
      ]),
    ),
  ]);
};

/** All that is open, and dissent as its dissenter worded it. */
export const openSection = (paper: Paper): Section | null => {
  const t = paper.words.text;
  const open = openPoints(paper);
  const parkedLot = paper.workshop.parkingLot.map((one) => ({
    text: one.text,
    ...(one.side === null ? {} : { aside: paper.side(one.side) }),
  }));
  const group = (heading: string, lines: typeof open.notes): readonly Block[] => [
    { kind: "heading", text: lines.length === 0 ? "" : heading },
    { kind: "lines", lines },
  ];
  return section("open", t("agreement.section.open"), [
    ...group(t("agreement.open.inTheirWords"), [...open.reservations, ...open.changes]),
    ...group(t("agreement.open.parkedHeading"), open.parked),
    ...group(t("agreement.open.doubts"), open.doubts),
    ...group(t("agreement.open.blockers"), open.blockers),
    ...group(t("agreement.open.cautions"), open.cautions),
    ...group(t("agreement.open.notes"), open.notes),
    ...group(t("agreement.open.parkingLot"), parkedLot),
  ]);
};

/** What leads from this record to a contract; a list to tick, not advice. */
export const nextStepsSection = (paper: Paper): Section | null => {
  const t = paper.words.text;
  const { analysis, whole } = paper;
  const competition = whole.competing || analysis.outcome === "coopetitors";
  return section("next", t("agreement.section.next"), [
    {
      kind: "lines",
      ordered: true,
      lines: [
        { text: t("agreement.next.read") },
        { text: t("agreement.next.counsel") },
        { text: t("agreement.next.compliance") },
        ...(competition ? [{ text: t("agreement.next.competition") }, { text: t("agreement.next.minutes") }] : []),
        { text: t("agreement.next.contract") },
      ],
    },
  ]);
};

const signature = (paper: Paper, side: string): Signature => {
  const { words } = paper;
  const t = words.text;
  const signOff = lastSignOffs(paper).find((one) => one.side === side)?.signOff ?? null;
  if (signOff === null) {
    const facts = [t("agreement.sign.name"), t("agreement.sign.title"), t("agreement.sign.authority")].map((term) => ({
      term,
      text: "",
    }));
    return { side: paper.side(side), facts, comment: "", signed: false };
  }
  const stale = signOff.fingerprint !== paper.fingerprint;
  const named = paper.choices.people === "name" ? signOff.name : "";
  return {
    side: paper.side(side),
    signed: true,
    comment: signOff.comment,
    facts: [
      { term: t("agreement.sign.decision"), text: t(`domain.signOffDecision.${signOff.decision}`) },
      { term: t("agreement.sign.name"), text: named },
      { term: t("agreement.sign.title"), text: signOff.title },
      { term: t("agreement.sign.authority"), text: signOff.authority },
      { term: t("agreement.sign.at"), text: words.moment(signOff.at) },
      {
        term: t("agreement.sign.text"),
        text: stale ? t("agreement.sign.stale", { digits: inGroups(signOff.fingerprint, 16) }) : "",
      },
    ].filter((fact) => fact.text !== ""),
  };
};

/** Who signs for each side; what was only reviewed stands apart from what was agreed. */
export const signaturesSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  return section("sign-off", t("agreement.section.signOff"), [
    { kind: "text", text: t("agreement.sign.about"), look: "muted" },
    {
      kind: "signatures",
      signatures: workshop.sides.map((side) => signature(paper, side.id)),
      blanks: { date: t("agreement.sign.date"), signature: t("agreement.sign.signature") },
    },
    table(
      t("agreement.reviews.caption"),
      [
        t("agreement.head.reviewedBy"),
        t("agreement.head.on"),
        t("agreement.head.section"),
        t("agreement.head.reply"),
        t("agreement.head.comment"),
      ],
      workshop.reviews.flatMap((reply) => {
        const who = reviewer(paper, reply);
        const on = words.day(reply.at.slice(0, 10));
        const rows = reply.sections.map((one) => [
          "",
          "",
          partName(paper, one.section),
          t(`domain.reviewVerdict.${one.verdict}`),
          one.comment,
        ]);
        return [[who, on, t("agreement.reviews.whole"), "", reply.comment], ...rows];
      }),
    ),
  ]);
};

/** The fingerprint, whole, and how anybody verifies it years later. */
export const verifySection = (paper: Paper): Section | null => {
  const t = paper.words.text;
  return section("verify", t("agreement.section.verify"), [
    { kind: "code", text: inGroups(paper.fingerprint) },
    { kind: "text", text: t("agreement.verify.how") },
    { kind: "text", text: t("agreement.verify.command"), look: "muted" },
  ]);
};

/** The minutes, where the room wants them in. */
export const minutesAnnex = (paper: Paper): Section | null => {
  if (!paper.choices.minutes) return null;
  const { words, workshop } = paper;
  const t = words.text;
  return section("minutes", t("agreement.section.minutes"), [
    table(
      t("agreement.section.minutes"),
      [t("agreement.head.at"), t("agreement.head.kind"), t("agreement.head.text")],
      workshop.minutes.map((one) => [words.moment(one.at), t(`domain.minuteKind.${one.kind}`), one.text]),
    ),
  ]);
};

/** What was learned at the checkups that are done, in figures only: how each side feels stays with the sides. */
export const checkupSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  const done = workshop.checkups.filter((one) => one.done);
  return section("checkups", t("agreement.section.checkups"), [
    facts(
      done.map((one) => ({
        term: words.day(one.on),
        text: [
          ...one.dialBacks.map(
            (decision) => `${paper.title(decision.ownership)}: ${t(`domain.dialBackDecision.${decision.decision}`)}`,
          ),
          ...one.programs.map(
            (decision) => `${paper.title(decision.program)}: ${t(`domain.programDecision.${decision.decision}`)}`,
          ),
        ].join("\n"),
      })),
    ),
  ]);
};

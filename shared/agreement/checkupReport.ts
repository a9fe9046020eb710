import { checkupSigns } from "../analysis/checkupSigns";
import { secured } from "../analysis/secured";
import { stakeToday } from "../analysis/stakeToday";
import type { Checkup } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";
import { type Block, type Section, section, table } from "./blocks";
import { briefVerify } from "./briefSections";
import { byDay, kpisOf, latestCheckup, readingsSection, short, standingOf } from "./checkupReadings";
import type { Paper } from "./paper";
import { sinceSection } from "./sinceSection";

/** The question that figures alone ask; how a side feels is no part of a paper that others read. */
const lowFruit = (paper: Paper, held: Checkup): Block => ({
  kind: "notice",
  tone: "ask",
  heading: paper.words.text("agreement.checkup.toTalk"),
  lines: checkupSigns(paper.workshop, held.on).flatMap((one) =>
    one.sign === "low-fruit"
      ? [{ text: paper.words.text("agreement.checkup.lowFruit", { side: paper.side(one.side) }) }]
      : [],
  ),
});

/** What it came to in one sentence, what came before it and what comes next. */
const heldSection = (paper: Paper): Section | null => {
  const held = latestCheckup(paper);
  if (held === undefined) return null;
  const { words, workshop, whole } = paper;
  const t = words.text;
  const others = [...workshop.checkups].sort(byDay);
  const before = others.filter((one) => one.done && one.on < held.on).at(-1);
  const next = others.find((one) => !one.done && one.on > held.on);
  const standings = kpisOf(paper).map((kpi) => standingOf(paper, kpi, held).standing);
  const states = workshop.ownership.map((stake) => stakeToday(workshop, stake, held.on).inForce);
  return section("held", t("agreement.section.held"), [
    {
      kind: "text",
      look: "lead",
      text: t("agreement.checkup.inShort", {
        kpis: standings.length,
        good: standings.filter((one) => one === "reached" || one === "onPlan").length,
        unread: standings.filter((one) => one === "notRead").length,
        stakes: states.length,
        back: states.filter((one) => one === "dialled-back" || one === "ended").length,
      }),
    },
    {
      kind: "text",
      look: "muted",
      text: t("agreement.checkup.days", {
        agreed: whole.date === "" ? "none" : words.day(whole.date),
        before: before === undefined ? "none" : words.day(before.on),
        next: next === undefined ? "none" : words.day(next.on),
      }),
    },
    lowFruit(paper, held),
  ]);
};

/** Each stake against its rule: what is decided and what is in force; the stake itself stays as signed. */
const inForceSection = (paper: Paper): Section | null => {
  const held = latestCheckup(paper);
  if (held === undefined) return null;
  const { workshop, words } = paper;
  const t = words.text;
  return section("in-force", t("agreement.section.inForce"), [
    table(
      t("agreement.section.inForce"),
      [
        t("agreement.head.stake"),
        t("agreement.head.owner"),
        t("agreement.head.dialledBack"),
        t("agreement.head.decision"),
        t("agreement.checkup.inForce"),
      ],
      workshop.ownership.map((stake) => {
        const { inForce } = stakeToday(workshop, stake, held.on);
        const decided = held.dialBacks.find((one) => one.ownership === stake.id);
        return [
          paper.title(stake.id),
          short(paper, stake.owner),
          stake.dialBack.trigger,
          decided === undefined
            ? t("agreement.checkup.notDecided")
            : [t(`domain.dialBackDecision.${decided.decision}`), decided.note]
                .filter((part) => part.trim() !== "")
                .join(": "),
          [
            t(`agreement.checkup.inForce.${inForce}`),
            inForce === "dialled-back" && stake.dialBack.to.trim() !== "" ? stake.dialBack.to : "",
          ]
            .filter((part) => part !== "")
            .join(": "),
        ];
      }),
    ),
    {
      kind: "text",
      look: "muted",
      text: workshop.ownership.length === 0 ? "" : t("agreement.checkup.staysAsSigned"),
    },
  ]);
};

/** What became of the actions, which are still open until the next checkup, and what was decided about programs. */
const decidedSection = (paper: Paper): Section | null => {
  const held = latestCheckup(paper);
  if (held === undefined) return null;
  const { workshop, words } = paper;
  const t = words.text;
  const next = [...workshop.checkups].sort(byDay).find((one) => !one.done && one.on > held.on)?.on ?? "";
  const closedBefore = new Set(
    workshop.checkups
      .filter((one) => one.on < held.on)
      .flatMap((one) => one.actions.filter(({ state }) => state !== "carried").map(({ action }) => action)),
  );
  const actions = workshop.plan.objectives
    .flatMap((one) => one.actions)
    .map((action) => ({ action, said: held.actions.filter((one) => one.action === action.id).at(-1) }))
    .filter(
      ({ action, said }) =>
        said !== undefined ||
        (!closedBefore.has(action.id) && (next === "" || action.due === "" || action.due <= next)),
    )
    .sort(({ action: one }, { action: other }) => ((one.due || "9") < (other.due || "9") ? -1 : 1));
  return section("decided", t("agreement.section.decided"), [
    table(
      t("agreement.checkup.actions"),
      [
        t("agreement.head.by"),
        t("agreement.head.action"),
        t("agreement.head.who"),
        t("agreement.head.state"),
        t("agreement.head.comment"),
      ],
      actions.map(({ action, said }) => [
        words.day(action.due),
        action.text,
        [paper.person(action.person), short(paper, action.side)].filter((part) => part !== "").join(", "),
        said === undefined ? t("agreement.checkup.open") : t(`domain.actionState.${said.state}`),
        said?.note ?? "",
      ]),
    ),
    table(
      t("agreement.governance.programs"),
      [t("agreement.head.program"), t("agreement.head.decision"), t("agreement.head.comment")],
      held.programs.map((one) => [paper.title(one.program), t(`domain.programDecision.${one.decision}`), one.note]),
    ),
  ]);
};

/** What must not be lost: those whose safety shrank are named, of the others it is said that they are kept safe. */
const securedSection = (paper: Paper): Section | null => {
  const held = latestCheckup(paper);
  if (held === undefined) return null;
  const t = paper.words.text;
  const titles = (ids: readonly string[]): string => ids.map(paper.title).join(" · ");
  const all = secured(paper.workshop, held.on);
  const touched = all.filter(({ by, weakened }) => by.length === 0 || weakened.length > 0);
  return section("secured", t("agreement.section.secured"), [
    {
      kind: "text",
      text:
        all.length === 0 ? "" : t("agreement.checkup.secured", { all: all.length, safe: all.length - touched.length }),
    },
    table(
      t("agreement.section.secured"),
      [
        t("agreement.checkup.mustProtect"),
        t("agreement.head.side"),
        t("agreement.checkup.keptBy"),
        t("agreement.checkup.shrank"),
      ],
      touched.map(({ interest, by, weakened }) => [
        paper.title(interest.id),
        short(paper, interest.side),
        by.length === 0 ? t("agreement.checkup.nothing") : titles(by),
        titles(weakened),
      ]),
    ),
  ]);
};

const close = (part: Section | null): Section | null =>
  part && { ...part, blocks: part.blocks.map((block) => (block.kind === "table" ? { ...block, close: true } : block)) };

/** The report of the latest checkup, one to two pages: who the sides are and what they agreed stands in the charter. */
export const checkupReport = (paper: Paper, signed: Workshop | null): readonly (Section | null)[] =>
  [
    heldSection(paper),
    readingsSection(paper),
    inForceSection(paper),
    decidedSection(paper),
    securedSection(paper),
    sinceSection(paper, signed),
    briefVerify(paper),
  ].map(close);

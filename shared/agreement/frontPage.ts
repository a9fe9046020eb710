import { drawPicture } from "../picture/drawPicture";
import { type Block, type Line, type Section, section, table } from "./blocks";
import { costLines } from "./costLines";
import { chosenBlocks } from "./frontChosen";
import { interestColumns } from "./interestColumns";
import { openPoints } from "./openPoints";
import type { Paper } from "./paper";
import { firstSentences } from "./firstSentences";

/** The picture of the first joints only: page one has room for the heart of the table, not for all of it. */
const firstJoints = (paper: Paper, most: number): Block | null => {
  const { workshop, words } = paper;
  const roleOf = new Map(workshop.roles.flatMap((role) => [...role.gives, ...role.needs].map((end) => [end.id, role.id])));
  const chosen: string[] = [];
  const joints = workshop.joints.filter((joint) => {
    const ends = [roleOf.get(joint.give), roleOf.get(joint.need)].filter((id): id is string => id !== undefined);
    const fresh = [...new Set(ends)].filter((id) => !chosen.includes(id));
    if (chosen.length + fresh.length > most) return false;
    chosen.push(...fresh);
    return true;
  });
  if (joints.length === 0) return null;
  const ends = new Set(joints.flatMap((joint) => [joint.give, joint.need]));
  const roles = workshop.roles
    .filter((role) => chosen.includes(role.id))
    .map((role) => ({
      ...role,
      gives: role.gives.filter((give) => ends.has(give.id)),
      needs: role.needs.filter((need) => ends.has(need.id)),
    }));
  const rest = workshop.roles.length - roles.length;
  const svg = drawPicture({ ...workshop, roles, joints }, words);
  const caption = words.text("agreement.front.interlock", { joints: workshop.joints.length, rest });
  return { kind: "figure", svg, caption, small: true };
};

const stakesTable = (paper: Paper): Block => {
  const { workshop, words } = paper;
  const rows = workshop.ownership.slice(0, 4).map((stake) => [
    paper.title(stake.id),
    paper.side(stake.owner),
    firstSentences(stake.investment, 80),
    [firstSentences(stake.goal.text === "" ? stake.goal.target : stake.goal.text, 80), words.day(stake.goal.by)]
      .filter((part) => part !== "")
      .join(" · "),
    firstSentences(stake.dialBack.trigger, 80),
  ]);
  return table(words.text("agreement.front.stakes"), [
    words.text("agreement.head.stake"),
    words.text("agreement.head.owner"),
    words.text("agreement.head.invests"),
    words.text("agreement.head.goal"),
    words.text("agreement.head.dialledBack"),
  ], rows);
};

/** What is open, in one box: quoted in full where somebody reserved something, counted where it is long. */
export const openNotice = (paper: Paper): Block => {
  const { words } = paper;
  const open = openPoints(paper);
  const most = 4;
  const counted: Line[] = [];
  if (open.blockers.length > most) counted.push({ text: words.text("agreement.open.moreBlockers", { count: open.blockers.length - most }) });
  const later = open.cautions.length;
  if (later > 0) counted.push({ text: words.text("agreement.open.moreCautions", { count: later }) });
  const lines = [
    ...open.reservations,
    ...open.changes,
    ...open.parked.map((line) => ({ ...line, text: firstSentences(line.text, 110) })),
    ...open.doubts,
    ...open.blockers.slice(0, most),
    ...counted,
  ];
  const heading = words.text("agreement.open.title");
  if (lines.length === 0) return { kind: "notice", tone: "success", heading, lines: [{ text: words.text("agreement.open.none") }] };
  return { kind: "notice", tone: open.blockers.length > 0 ? "danger" : "caution", heading, lines };
};

/** At most three asks, each with who, by when, and what happens otherwise. */
export const askNotice = (paper: Paper): Block => {
  const { words, workshop } = paper;
  const inFront = (id: string): number => (workshop.front.includes(id) ? 0 : 1);
  const dated = [...workshop.asks]
    .filter((ask) => ask.text.trim() !== "")
    .sort((a, b) => inFront(a.id) - inFront(b.id) || (a.by || "9999").localeCompare(b.by || "9999"));
  const lines = dated.slice(0, 3).map((ask) => askLine(paper, ask));
  return { kind: "notice", tone: "ask", heading: words.text("agreement.asks.title"), lines };
};

/** One ask as a line. */
export const askLine = (paper: Paper, ask: Paper["workshop"]["asks"][number]): Line => {
  const { words } = paper;
  const who = ask.person === null ? (ask.side === null ? words.text("agreement.asks.all") : paper.side(ask.side)) : paper.person(ask.person);
  const lead = ask.by === "" ? words.text("agreement.asks.of", { who }) : words.text("agreement.asks.ofBy", { who, by: words.day(ask.by) });
  const otherwise = ask.otherwise.trim();
  return { lead, text: otherwise === "" ? ask.text : words.text("agreement.asks.otherwise", { text: ask.text.trim(), otherwise }) };
};

const moneyOnOneLine = (paper: Paper): Block => ({ kind: "lines", lines: costLines(paper) });

/** Page one: as the room chose it before it stood up, else what every executive looks for first. */
export const frontPage = (paper: Paper): Section | null => {
  const { workshop, words } = paper;
  const { vision } = workshop;
  const chosen = workshop.front.length > 0;
  const first = workshop.interests.filter((one) => one.strength === "must-protect" || one.strength === "win");
  const lead = vision.statement.trim() === "" ? vision.opportunity : vision.statement;
  const body: readonly (Block | null)[] = chosen
    ? [...chosenBlocks(paper), firstJoints(paper, 4)]
    : [
        vision.statement.trim() === "" ? null : { kind: "text", text: firstSentences(vision.opportunity, 260) },
        { kind: "text", text: firstSentences(vision.whyTogether, 260) },
        interestColumns(paper, first),
        firstJoints(paper, 4),
        stakesTable(paper),
        moneyOnOneLine(paper),
      ];
  return section("front", words.text("agreement.section.front"), [
    { kind: "text", text: lead, look: "lead" },
    ...body,
    openNotice(paper),
    askNotice(paper),
  ]);
};

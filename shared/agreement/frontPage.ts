import { drawPicture } from "../picture/drawPicture";
import { quoted, shorten } from "../words/words";
import type { Interest } from "../workshop/interests";
import { type Block, type Line, type Section, section, table } from "./blocks";
import { costLines } from "./costLines";
import { firstSentences } from "./firstSentences";
import { chosenBlocks } from "./frontChosen";
import { interestColumns } from "./interestColumns";
import { openPoints, parkedMatters } from "./openPoints";
import { pageHeight } from "./pageHeight";
import type { Paper } from "./paper";
import { seenTexts } from "./seenTexts";
import { closed } from "./stakeSentence";

/** The picture of the first joints only: page one has room for the heart of the table, not for all of it. */
const firstJoints = (paper: Paper, pieces: number, room: number): Block | null => {
  const { workshop, words } = paper;
  const roleOf = new Map(
    workshop.roles.flatMap((role) => [...role.gives, ...role.needs].map((end) => [end.id, role.id])),
  );
  const chosen: string[] = [];
  // The figure shrinks to the room it has; more joints than this would be too small to read.
  const most = Math.max(2, Math.floor(room / 13));
  let joined = 0;
  const joints = workshop.joints.filter((joint) => {
    const ends = [roleOf.get(joint.give), roleOf.get(joint.need)].filter((id): id is string => id !== undefined);
    const fresh = [...new Set(ends)].filter((id) => !chosen.includes(id));
    if (joined === most || chosen.length + fresh.length > pieces) return false;
    joined += 1;
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
  const svg = drawPicture(seenTexts({ ...paper.whole, roles, joints, canvas: { positions: {} } }), words);
  const caption = words.text("agreement.front.interlock", { joints: workshop.joints.length, rest });
  return { kind: "figure", svg, caption, room };
};

const stakesTable = (paper: Paper, most: number): Block => {
  const { workshop, words } = paper;
  const rows = workshop.ownership
    .slice(0, most)
    .map((stake) => [
      firstSentences(paper.title(stake.id), 40),
      paper.side(stake.owner),
      firstSentences(stake.investment, 44),
      [firstSentences(stake.goal.text === "" ? stake.goal.target : stake.goal.text, 44), words.day(stake.goal.by)]
        .filter((part) => part !== "")
        .join(" · "),
      firstSentences(stake.dialBack.trigger, 44),
    ]);
  return table(
    words.text("agreement.front.stakes"),
    [
      words.text("agreement.head.stake"),
      words.text("agreement.head.owner"),
      words.text("agreement.head.invests"),
      words.text("agreement.head.goal"),
      words.text("agreement.head.dialledBack"),
    ],
    rows,
  );
};

/**
 * What is open, in one box: quoted in full where somebody reserved something, counted where it is long. Where page one
 * holds little, doubts are counted too; they stand in the full agreement.
 */
export const openNotice = (paper: Paper, much = true): Block => {
  const { words } = paper;
  const open = openPoints(paper);
  const most = much ? 3 : 1;
  const counted: Line[] = [];
  if (open.blockers.length > most)
    counted.push({ text: words.text("agreement.open.moreBlockers", { count: open.blockers.length - most }) });
  const doubts = much ? open.doubts : [];
  const later = open.cautions.length + open.doubts.length - doubts.length;
  if (later > 0) counted.push({ text: words.text("agreement.open.moreCautions", { count: later }) });
  const lines = [
    ...open.reservations,
    ...open.changes,
    ...parkedTogether(paper),
    ...doubts.map((line) => ({ ...line, text: quoted(firstSentences(line.text.replace(/^“|”$/g, ""), 84)) })),
    ...open.blockers
      .slice(0, most)
      .map((line) => ({ lead: words.text("agreement.open.inTheWay"), text: shorten(line.text, 260) })),
    ...counted,
  ];
  const heading = words.text("agreement.open.title");
  if (lines.length === 0)
    return { kind: "notice", tone: "success", heading, lines: [{ text: words.text("agreement.open.none") }] };
  return { kind: "notice", tone: open.blockers.length > 0 ? "danger" : "caution", heading, lines };
};

/** All that is parked on one line, each with its day; the reasons stand in the full agreement. */
const parkedTogether = (paper: Paper): readonly Line[] => {
  const parked = parkedMatters(paper);
  if (parked.length === 0) return [];
  return [
    {
      lead: paper.words.text("agreement.open.parkedLead"),
      text: closed(parked.map((one) => `${one.title} (${one.until})`).join("; ")),
    },
  ];
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
  const who =
    ask.person === null
      ? ask.side === null
        ? words.text("agreement.asks.all")
        : paper.side(ask.side)
      : paper.person(ask.person);
  const lead =
    ask.by === ""
      ? words.text("agreement.asks.of", { who })
      : words.text("agreement.asks.ofBy", { who, by: words.day(ask.by) });
  const otherwise = ask.otherwise.trim();
  return {
    lead,
    text: otherwise === "" ? ask.text : words.text("agreement.asks.otherwise", { text: ask.text.trim(), otherwise }),
  };
};

// Millimetres that a page holds between its margins.
const PAGE = { A4: 263, Letter: 245 } as const;
const CAPTION = 13;
const LEAST_FIGURE = 27;
const MOST_FIGURE = 74;
// How much of each side page one can name, from much to little: must-protects, wins, stakes in all.
const LEVELS = [
  [5, 2, 4],
  [4, 2, 3],
  [3, 2, 3],
  [3, 1, 2],
  [2, 1, 2],
  [2, 1, 0],
  [1, 1, 0],
  [1, 0, 0],
] as const;

interface Body {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

const defaultBody = (paper: Paper, [musts, wins, stakes]: (typeof LEVELS)[number]): Body => {
  const { workshop } = paper;
  const interests = workshop.sides.flatMap((side) => {
    const of = (strength: Interest["strength"], most: number): readonly Interest[] =>
      workshop.interests.filter((one) => one.side === side.id && one.strength === strength).slice(0, most);
    return [...of("must-protect", musts), ...of("win", wins)];
  });
  // Where little fits, the line on why gives way first: the vision above it has said the most of it.
  const why: Block = {
    kind: "text",
    text: musts > 2 && workshop.sides.length < 4 ? firstSentences(workshop.vision.whyTogether, 130) : "",
  };
  return {
    before: [why, interestColumns(paper, interests)],
    after: [stakesTable(paper, stakes), { kind: "lines", lines: costLines(paper) }],
  };
};

/** Page one: as the room chose it before it stood up, else what every executive looks for first. */
export const frontPage = (paper: Paper, used: number): Section | null => {
  const { workshop, words } = paper;
  const { vision } = workshop;
  const text = vision.statement.trim() === "" ? vision.opportunity : vision.statement;
  const lead: Block = { kind: "text", text, look: "lead" };
  const bodies =
    workshop.front.length > 0
      ? [{ before: chosenBlocks(paper), after: [] }]
      : LEVELS.map((level) => defaultBody(paper, level));
  const leftBy = ({ before, after }: Body, boxes: readonly Block[]): number =>
    PAGE[paper.size] - used - pageHeight([lead, ...before, ...after, ...boxes]);
  const full = [openNotice(paper), askNotice(paper)];
  const fitting = bodies.find((one) => leftBy(one, full) >= 0);
  const body = fitting ?? bodies.at(-1) ?? { before: [], after: [] };
  const boxes = fitting === undefined ? [openNotice(paper, false), askNotice(paper)] : full;
  const left = leftBy(body, boxes) - CAPTION;
  const figure = left < LEAST_FIGURE ? null : firstJoints(paper, left > 56 ? 4 : 2, Math.min(left, MOST_FIGURE));
  return section("front", words.text("agreement.section.front"), [
    lead,
    ...body.before,
    figure,
    ...body.after,
    ...boxes,
  ]);
};

import { topics } from "../workshop/interests";
import type { Term } from "../workshop/ownership";
import { type Line, type Section, section, table } from "./blocks";
import { topicWord } from "./openPoints";
import type { Paper } from "./paper";
import { agreedBy, termTitle } from "./standing";

const zoneRows = (paper: Paper, offLimits: boolean): readonly (readonly string[])[] =>
  topics.flatMap((topic) => {
    const zone = paper.workshop.zones[topic];
    if (zone === undefined || (zone.state === "off-limits") !== offLimits) return [];
    return [
      [
        topicWord(paper, topic),
        paper.words.text(`domain.zoneState.${zone.state}`),
        zone.note,
        zone.yardstick,
        paper.side(zone.decider),
        paper.words.day(zone.reviewOn),
      ],
    ];
  });

const heads = (paper: Paper): readonly string[] =>
  (
    [
      "agreement.head.zone",
      "agreement.head.state",
      "agreement.head.settled",
      "agreement.head.yardstick",
      "agreement.head.decider",
      "agreement.head.reviewOn",
    ] as const
  ).map((key) => paper.words.text(key));

/** The conflict zones: what was settled, by which yardstick, who decides, what is parked. */
export const zonesSection = (paper: Paper): Section | null => {
  const coopetitors = paper.analysis.outcome === "coopetitors";
  const rows = [...zoneRows(paper, false), ...(coopetitors ? [] : zoneRows(paper, true))];
  return section("zones", paper.words.text("agreement.section.zones"), [
    table(paper.words.text("agreement.section.zones"), heads(paper), rows),
  ]);
};

/** What coopetitors do not speak about. */
export const offLimitsSection = (paper: Paper): Section | null =>
  section("off-limits", paper.words.text("agreement.section.offLimits"), [
    { kind: "text", text: zoneRows(paper, true).length === 0 ? "" : paper.words.text("agreement.offLimits.text") },
    table(paper.words.text("agreement.section.offLimits"), heads(paper), zoneRows(paper, true)),
  ]);

/** Where coopetitors cooperate, compete, or go to counsel first; said also where a side has not yet agreed. */
export const situationsSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  return section("situations", t("agreement.section.situations"), [
    table(
      t("agreement.section.situations"),
      [t("agreement.head.stance"), t("agreement.head.situation"), t("agreement.head.agreedBy")],
      [...workshop.situations]
        .sort((a, b) => stanceOrder.indexOf(a.stance) - stanceOrder.indexOf(b.stance))
        .map((one) => [t(`domain.stance.${one.stance}`), one.text, agreedBy(paper, one.agreedBy)]),
    ),
  ]);
};
const stanceOrder: readonly string[] = ["cooperate", "compete", "counsel-first"];

/** The competition-law notice that opens the paper of sides that compete somewhere. */
export const noticeSection = (paper: Paper): Section | null =>
  section("notice", paper.words.text("agreement.section.notice"), [
    {
      kind: "notice",
      tone: "caution",
      heading: paper.words.text("agreement.section.notice"),
      lines: [{ text: paper.words.text("agreement.notice.text") }, { text: paper.words.text("agreement.notice.stop") }],
    },
  ]);

/** Terms of these kinds as lines, each with who agreed. */
export const termLines = (paper: Paper, kinds: readonly Term["kind"][]): readonly Line[] =>
  paper.workshop.terms
    .filter((term) => kinds.includes(term.kind) && term.text.trim() !== "")
    .map((term) => ({
      lead: termTitle(paper, term),
      text: term.text,
      aside: [
        paper.words.text("agreement.kind.agreedBy", { sides: agreedBy(paper, term.agreedBy) }),
        term.binding
          ? paper.words.text(term.counsel ? "agreement.terms.bindingConfirmed" : "agreement.terms.binding")
          : "",
        term.reviewOn === ""
          ? ""
          : paper.words.text("agreement.terms.reviewOn", { on: paper.words.day(term.reviewOn) }),
      ]
        .filter((part) => part !== "")
        .join(" · "),
    }));

/** Exclusivity, limits of competing, brand use, data, and the other terms that belong nowhere else. */
export const termsSection = (paper: Paper): Section | null =>
  section("terms", paper.words.text("agreement.section.terms"), [
    { kind: "lines", lines: termLines(paper, ["exclusivity", "confidentiality", "data", "law", "other"]) },
  ]);

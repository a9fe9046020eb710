import { quoted } from "../words/words";
import { topics } from "../workshop/interests";
import type { Line } from "./blocks";
import type { Paper } from "./paper";
import { partName } from "./reviewSheet";
import { lastSignOffs } from "./statusWord";

/** The open points in the order an executive needs them; each group holds sentences for the record. */
export interface OpenPoints {
  readonly reservations: readonly Line[];
  readonly changes: readonly Line[];
  readonly parked: readonly Line[];
  readonly doubts: readonly Line[];
  readonly blockers: readonly Line[];
  readonly cautions: readonly Line[];
  readonly notes: readonly Line[];
}

// Said already as a quotation or with its date, so not once more as a finding.
const saidApart = new Set(["reserved", "change-asked", "declined", "parked"]);

const reservations = (paper: Paper): readonly Line[] =>
  lastSignOffs(paper).flatMap(({ side, signOff }) => {
    if (signOff === null || signOff.decision === "agreed") return [];
    const key = signOff.decision === "declined" ? "agreement.open.declines" : "agreement.open.reserves";
    const text =
      signOff.comment.trim() === "" ? paper.words.text("agreement.open.noWords") : quoted(signOff.comment.trim());
    return [{ lead: paper.words.text(key, { side: paper.side(side) }), text }];
  });

const changes = (paper: Paper): readonly Line[] => {
  const asking = new Set(
    paper.analysis.findings.filter((one) => one.rule === "change-asked").flatMap((one) => one.refs),
  );
  return paper.workshop.reviews
    .filter((reply) => asking.has(reply.id))
    .flatMap((reply) =>
      reply.sections
        .filter((section) => section.verdict !== "accept")
        .map((section) => ({
          lead: paper.words.text(section.verdict === "reject" ? "agreement.open.rejects" : "agreement.open.asks", {
            who: reviewer(paper, reply),
            section: partName(paper, section.section),
          }),
          text:
            section.comment.trim() === "" ? paper.words.text("agreement.open.noWords") : quoted(section.comment.trim()),
        })),
    );
};

/** Who replied: by name, or by title where no name leaves the room. */
export const reviewer = (
  paper: Paper,
  reply: { readonly name: string; readonly title: string; readonly side: string | null },
): string => {
  const side = paper.side(reply.side);
  const who = paper.choices.people === "name" && reply.name !== "" ? reply.name : reply.title;
  if (who === "") return side === "" ? paper.words.text("agreement.open.somebody") : side;
  return side === "" ? who : paper.words.text("agreement.functionOf", { title: who, side });
};

/** What is parked, with the day it is taken up again. */
export const parkedMatters = (
  paper: Paper,
): readonly { readonly title: string; readonly until: string; readonly text: string }[] => {
  const { words, workshop } = paper;
  const until = (on: string): string =>
    on === "" ? words.text("agreement.open.noDate") : words.text("agreement.open.until", { on: words.day(on) });
  return [
    ...workshop.resolutions
      .filter((one) => one.kind === "parked")
      .map((one) => ({ title: paper.title(one.id), until: until(one.reviewOn), text: one.text })),
    ...Object.entries(workshop.zones).flatMap(([topic, zone]) =>
      zone?.state === "parked"
        ? [{ title: topicWord(paper, topic), until: until(zone.reviewOn), text: zone.note }]
        : [],
    ),
  ];
};

const parkedLines = (paper: Paper): readonly Line[] =>
  parkedMatters(paper).map(({ title, until, text }) => ({
    lead: paper.words.text("agreement.open.parked", { title, until }),
    text,
  }));

/** A topic's word; a key of the file that is no topic says itself. */
export const topicWord = (paper: Paper, topic: string): string => {
  const known = topics.find((one) => one === topic);
  return known === undefined ? topic : paper.words.text(`domain.topic.${known}`);
};

const doubts = (paper: Paper): readonly Line[] =>
  paper.workshop.sides.flatMap((side) => {
    const doubt = paper.workshop.vision.doubts[side.id]?.trim() ?? "";
    const rating = paper.workshop.vision.alignment[side.id];
    if (doubt === "") return [];
    return [
      {
        lead: paper.words.text("agreement.open.doubt", { side: paper.side(side.id), rating: rating ?? 0 }),
        text: quoted(doubt),
      },
    ];
  });

/** All that is open, ordered by what it asks of the reader. */
export const openPoints = (paper: Paper): OpenPoints => {
  const found = (severity: "blocker" | "caution" | "note"): readonly Line[] =>
    paper.analysis.findings
      .filter((finding) => finding.severity === severity && !saidApart.has(finding.rule))
      .map((finding) => ({ text: finding.message }));
  return {
    reservations: reservations(paper),
    changes: changes(paper),
    parked: parkedLines(paper),
    doubts: doubts(paper),
    blockers: found("blocker"),
    cautions: found("caution"),
    notes: found("note"),
  };
};

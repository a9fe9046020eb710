import type { Interest } from "../workshop/interests";
import type { Block, Line, SideColumn } from "./blocks";
import { firstSentences } from "./firstSentences";
import type { Paper } from "./paper";
import { protectedBy } from "./protectionOf";

/** The sides beside each other, with their wins and what they must protect. */
export const interestColumns = (paper: Paper, interests: readonly Interest[]): Block => {
  const { words } = paper;
  const lines = (side: string, strength: Interest["strength"]): readonly Line[] =>
    interests
      .filter((one) => one.side === side && one.strength === strength)
      .map((one) => ({
        text: firstSentences(one.text, interests.length > 10 ? 80 : interests.length > 6 ? 95 : 120),
        ...(strength === "must-protect" ? { aside: protectedBy(paper, one, 1, interests.length > 6 ? 30 : 60) } : {}),
      }));
  const columns: readonly SideColumn[] = paper.workshop.sides.map((side) => ({
    place: paper.place(side.id),
    name: paper.side(side.id),
    groups: [
      { heading: words.text("agreement.front.mustNotLose"), lines: lines(side.id, "must-protect") },
      { heading: words.text("agreement.front.wins"), lines: lines(side.id, "win") },
      {
        heading: words.text("agreement.front.important"),
        lines: [...lines(side.id, "important"), ...lines(side.id, "flexible")],
      },
    ].filter((group) => group.lines.length > 0),
  }));
  return { kind: "columns", columns: columns.filter((column) => column.groups.length > 0) };
};

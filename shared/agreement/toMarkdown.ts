import { sideMark } from "../picture/sideMark";
import { quoted } from "../words/words";
import type { Agreement, Block, Fact, Line, Section } from "./blocks";
import { inGroups } from "./paper";
import { visible } from "./visible";

// All that Markdown, GitHub's tables and autolinks, or HTML inside Markdown would take for more than text.
const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~#!$^]/g, "\\$&")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/@/g, "\\@");

/** Text on one line. */
const inline = (text: string): string =>
  escapeMarkdown(text)
    .replace(/\s*\n\s*/g, " / ")
    .trim();

/** Text as a paragraph: a line that begins like a list, a heading or a rule is still text. */
const paragraph = (text: string): string =>
  escapeMarkdown(text)
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^([-+=])/, "\\$1")
        .replace(/^(\d+)([.)])/, "$1\\$2"),
    )
    .join("  \n");

const bold = (text: string): string => (text.trim() === "" ? "" : `**${inline(text)}**`);
const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

const lineText = (line: Line): string =>
  join(
    bold(line.lead ?? ""),
    inline(line.text),
    line.aside === undefined || line.aside === "" ? "" : `(${inline(line.aside)})`,
  );

const factLines = (facts: readonly Fact[]): string =>
  facts.map((fact) => `- ${bold(fact.term)}: ${inline(fact.text)}`).join("\n");

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => (cell === "" ? " " : inline(cell))).join(" | ")} |`;

const blockText = (block: Block): string => {
  switch (block.kind) {
    case "text":
      return block.look === "lead" ? `> ${inline(block.text)}` : paragraph(block.text);
    case "heading":
      return `### ${inline(block.text)}`;
    case "code":
      return `    ${block.text}`;
    case "facts":
      return factLines(block.facts);
    case "lines":
      return block.lines
        .map((line, at) => `${block.ordered === true ? `${at + 1}.` : "-"} ${lineText(line)}`)
        .join("\n");
    case "notice":
      return [bold(block.heading), ...block.lines.map((line) => `- ${lineText(line)}`)]
        .join("\n\n")
        .replace(/\n\n- /g, "\n- ")
        .replace("\n- ", "\n\n- ");
    case "table":
      return [
        bold(block.caption),
        "",
        row(block.head),
        `|${block.head.map((_, at) => (block.figures?.includes(at) ? " ---: |" : " --- |")).join("")}`,
        ...block.rows.map(row),
      ].join("\n");
    case "columns":
      return block.columns
        .flatMap((column) => [
          `### ${sideMark(column.place).glyph} ${inline(column.name)}`,
          ...column.groups.flatMap((group) => [
            ...(group.heading === "" ? [] : [bold(group.heading)]),
            group.lines.map((line) => `- ${lineText(line)}`).join("\n"),
          ]),
        ])
        .join("\n\n");
    case "signatures":
      return block.signatures
        .map((one) => {
          const ink = one.signed ? [] : [block.blanks.date, block.blanks.signature].map((term) => ({ term, text: "" }));
          const comment = one.comment === "" ? "" : `\n\n> ${inline(quoted(one.comment))}`;
          return `### ${inline(one.side)}\n\n${factLines([...one.facts, ...ink])}${comment}`;
        })
        .join("\n\n");
    case "figure":
      return `*${inline(block.caption)}*`;
  }
};

const sectionText = (section: Section): string =>
  [`## ${inline(section.heading)}`, ...section.blocks.map(blockText)].join("\n\n");

/** The agreement as Markdown that stays text wherever it is pasted. */
export const toMarkdown = (agreement: Agreement): string =>
  `${[
    `# ${inline(agreement.title)}`,
    `${bold(agreement.status.word)} · ${inline(agreement.kind)}`,
    inline(agreement.subtitle),
    `\`${inGroups(agreement.fingerprint, 16)}\``,
    ...agreement.sections.map(sectionText),
    "---",
    inline(agreement.foot),
  ].join("\n\n")}\n`;

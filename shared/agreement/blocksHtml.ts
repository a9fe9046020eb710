import { sideMark } from "../picture/sideMark";
import { quoted } from "../words/words";
import { type Block, chartWidths, type Fact, type Line, withCharts } from "./blocks";
import { columnWidths, isShortColumn } from "./columnWidths";
import { OPENS, stretches } from "./isolating";
import { visible } from "./visible";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in HTML. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

// A sentence of ours keeps its own direction around the values in it; a text of people's finds its own.
const inside = (text: string): string =>
  stretches(text)
    .map((one) => (one.apart ? `<bdi>${escapeHtml(one.text)}</bdi>` : escapeHtml(one.text)))
    .join("");
const way = (text: string): string => (text.includes(OPENS) ? "" : ' dir="auto"');

/** A text of people in its own direction; nothing where there is none. */
export const people = (tag: string, text: string, look = ""): string =>
  text === "" ? "" : `<${tag}${look === "" ? "" : ` class="${look}"`}${way(text)}>${inside(text)}</${tag}>`;

const lineHtml = (line: Line): string =>
  [
    line.lead === undefined ? "" : `${people("b", line.lead)} `,
    people("span", line.text),
    line.aside === undefined ? "" : ` ${people("span", line.aside, "aside")}`,
  ].join("");

// Facts of so few rows, with so few characters, stay on one page.
const FACTS = 4;
const SHORT = 900;

const isKept = (facts: readonly Fact[]): boolean =>
  facts.length <= FACTS && facts.map((fact) => fact.term + fact.text).join("").length <= SHORT;

const factsHtml = (facts: readonly Fact[]): string =>
  `<dl${isKept(facts) ? ' class="keep"' : ""}>${facts.map((fact) => `<dt dir="auto">${inside(fact.term)}</dt><dd${way(fact.text)}>${inside(fact.text)}</dd>`).join("")}</dl>`;

// Twentieths of a point between the margins of the paper; a screen scales them.
const WHOLE = 10_200;
// A table or a list of so few rows, with so few characters, stays on one page.
const FEW = 4;
const LITTLE = 420;

const isSmall = (rows: readonly (readonly string[])[]): boolean =>
  rows.length <= FEW && rows.flat().join("").length <= LITTLE;

const tableHtml = (block: Extract<Block, { kind: "table" }>, heading: string): string => {
  const look = (at: number): string => {
    const short = isShortColumn(block.rows.map((row) => row[at] ?? ""));
    const names = [block.figures?.includes(at) ? "figure" : "", short ? "short" : ""].filter((name) => name !== "");
    return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
  };
  const { charts } = block;
  const headCells = block.head.map((cell, at) => `<th scope="col"${look(at)} dir="auto">${escapeHtml(cell)}</th>`);
  const head = withCharts(headCells, charts, `<th scope="col" dir="auto">${escapeHtml(charts?.head ?? "")}</th>`).join(
    "",
  );
  const rows = block.rows
    .map((row, at) => {
      const cells = row.map((cell, column) => `<td${look(column)}${way(cell)}>${inside(cell)}</td>`);
      const chart = `<td class="chart">${visible(charts?.rows[at]?.svg ?? "")}</td>`;
      return `<tr>${withCharts(cells, charts, chart).join("")}</tr>`;
    })
    .join("\n");
  const room = WHOLE - (charts ? chartWidths.column : 0);
  const widths = columnWidths([block.head, ...block.rows], block.head.length, room, block.close);
  const columns = withCharts(widths, charts, chartWidths.column)
    .map((width) => `<col style="width:${((width / WHOLE) * 100).toFixed(1)}%">`)
    .join("");
  return `<table${isSmall(block.rows) ? ' class="keep"' : ""}><caption${block.caption === heading ? ' class="said"' : ""} dir="auto">${escapeHtml(block.caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${rows}</tbody></table>${people("p", charts?.key ?? "", "muted")}`;
};

const columnsHtml = (block: Extract<Block, { kind: "columns" }>): string => {
  const columns = block.columns.map((column) => {
    const groups = column.groups.map((group) => {
      const lines = group.lines
        .map(
          (line) =>
            `<li>${people("span", line.text)}${line.aside === undefined ? "" : people("span", line.aside, "aside")}</li>`,
        )
        .join("");
      return `${people("h5", group.heading)}<ul>${lines}</ul>`;
    });
    const mark = `<span class="mark" aria-hidden="true">${sideMark(column.place).glyph}</span>`;
    return `<div class="column side-${column.place}"><h4 dir="auto">${mark} ${escapeHtml(column.name)}</h4>${groups.join("")}</div>`;
  });
  return `<div class="columns">${columns.join("")}</div>`;
};

// Characters of a name that fit one line of a column: of four side by side, of three.
const [NARROW, WIDE] = [18, 32];

const signaturesHtml = (block: Extract<Block, { kind: "signatures" }>): string => {
  const all = block.signatures.map((one) => {
    const ink = one.signed ? [] : [block.blanks.date, block.blanks.signature].map((term) => ({ term, text: "" }));
    const comment = one.comment === "" ? "" : people("p", quoted(one.comment));
    return `<div class="signature${one.signed ? "" : " ink"}"><h4 dir="auto">${escapeHtml(one.side)}</h4>${factsHtml([...one.facts, ...ink])}${comment}</div>`;
  });
  // Names that need two lines in a narrow column give two lines to all, so that the lines to sign on stand level.
  const long = block.signatures.some((one) => one.side.length > (all.length === 4 ? NARROW : WIDE)) ? " long" : "";
  const many = all.length > 2 ? ` many beside-${all.length === 4 ? 4 : 3}${long}` : "";
  return `<div class="signatures${many}">${all.join("")}</div>`;
};

// Leads so short that they stand as a column of their own, like the terms of facts.
const LEAD = 34;

const isLittle = (lines: readonly Line[]): boolean =>
  isSmall(lines.map((line) => [line.lead ?? "", line.text, line.aside ?? ""]));

const linesLook = ({ lines, ordered }: Extract<Block, { kind: "lines" }>): string => {
  const keyed = ordered !== true && lines.every((line) => line.lead !== undefined && line.lead.length <= LEAD);
  return ["lines", keyed ? "keyed" : "", isLittle(lines) ? "keep" : ""].filter((look) => look !== "").join(" ");
};

const blockHtml = (block: Block, heading: string): string => {
  switch (block.kind) {
    case "text":
      return people("p", block.text, block.look ?? "");
    case "heading":
      return people("h3", block.text);
    case "code":
      return `<code dir="ltr">${escapeHtml(block.text)}</code>`;
    case "facts":
      return factsHtml(block.facts);
    case "table":
      return tableHtml(block, heading);
    case "columns":
      return columnsHtml(block);
    case "signatures":
      return signaturesHtml(block);
    case "lines": {
      const tag = block.ordered === true ? "ol" : "ul";
      return `<${tag} class="${linesLook(block)}">${block.lines.map((line) => `<li>${lineHtml(line)}</li>`).join("\n")}</${tag}>`;
    }
    case "notice":
      return `<div class="notice tone-${block.tone}" role="note">${people("h3", block.heading)}${block.lines.map((line) => `<p>${lineHtml(line)}</p>`).join("")}</div>`;
    case "figure":
      // Drawn by us from numbers and escaped texts, never taken from a file.
      return `<figure${block.room === undefined ? "" : ` class="small" style="--room:${Math.round(block.room)}mm"`}><figcaption class="figcap" dir="auto">${escapeHtml(block.caption)}</figcaption>${visible(block.svg)}</figure>`;
  }
};

/** What may not be torn apart: a small heading with the few lines that follow it. */
const isBrief = (block: Block): boolean => {
  if (block.kind === "text") return block.text.length <= 600;
  if (block.kind === "facts") return block.facts.length <= 7;
  return block.kind === "lines" && isLittle(block.lines);
};

/** Blocks with each heading and what belongs to it; a heading that is followed by much keeps to the first of it. */
const groupsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === "heading" && block.kind !== "heading" && isBrief(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

/** The blocks of a section under its heading. */
export const blocksHtml = (blocks: readonly Block[], heading: string): string => {
  // A caption that says what stands right above it is only for those who listen.
  let above = heading;
  return groupsOf(blocks)
    .map((group) => {
      const [first] = group;
      if (first?.kind === "heading") above = first.text;
      const html = group.map((block) => blockHtml(block, above)).join("\n");
      return group.length === 1 ? html : `<div class="keep">${html}</div>`;
    })
    .join("\n");
};

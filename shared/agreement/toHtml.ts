import type { Agreement, Section } from "./blocks";
import { blocksHtml, escapeHtml, people } from "./blocksHtml";
import { inGroups } from "./paper";
import { isNumbered } from "./partNumbers";
import { style } from "./style";
import { visible } from "./visible";

export interface HtmlOrder {
  readonly paper: "A4" | "Letter";
  /** @font-face rules with their data inside; "" takes the reader's own fonts. */
  readonly fonts: string;
  /** False where whoever prints draws head and foot. */
  readonly running: boolean;
  readonly additions?: PageAdditions;
}

/** What a page holds beside the agreement; markup of ours only. */
export interface PageAdditions {
  /** Added to the content policy. */
  readonly policy?: string;
  readonly style?: string;
  /** Before the first section. */
  readonly before?: string;
  /** At the end of a section. */
  readonly after?: (section: Section) => string;
  /** After the last section. */
  readonly last?: string;
  /** At the end of the page. */
  readonly end?: string;
}

const sectionHtml = (section: Section, bare: boolean, after = ""): string =>
  `<section id="${section.id}"${section.page === true ? ' class="page"' : ""} aria-label="${escapeHtml(section.heading)}">${bare ? "" : people("h2", section.heading)}\n${blocksHtml(section.blocks, section.heading)}\n${after}</section>`;

/** The parts a paper's contents and a PDF's bookmarks lead to; a short paper needs neither. */
export const marksOf = (agreement: Agreement): readonly { readonly id: string; readonly title: string }[] =>
  agreement.shape === "charter"
    ? agreement.sections.map((section) => ({ id: section.id, title: visible(section.heading) }))
    : [];

// Page numbers are put in by whoever lays the pages out; on a screen there are none.
const contentsHtml = (agreement: Agreement): string => {
  const marks = marksOf(agreement);
  if (marks.length === 0) return "";
  const lines = marks.map(
    ({ id, title }) =>
      `<li${isNumbered(agreement, id) ? ' class="numbered"' : ""}><a href="#${id}"><span dir="auto">${escapeHtml(title)}</span><i></i></a></li>`,
  );
  return `<nav class="contents" aria-label="${escapeHtml(agreement.labels.contents)}"><h2>${escapeHtml(agreement.labels.contents)}</h2><ol>${lines.join("")}</ol></nav>`;
};

// Characters of a title that no longer fit one line in large type.
const LONG = 44;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The agreement as one self-contained HTML page: nothing loaded from anywhere, and no script but one that is pinned. */
export const toHtml = (agreement: Agreement, order: HtmlOrder): string => {
  const { status, direction } = agreement;
  const { policy = "", style: more = "", before = "", after, last = "", end = "" } = order.additions ?? {};
  const digits = inGroups(agreement.fingerprint, 16);
  const css = style({
    paper: order.paper,
    head: `${agreement.head} · ${digits}`,
    running: order.running,
    fonts: order.fonts,
  });
  const sections = agreement.sections.map((section) =>
    sectionHtml(section, agreement.shape === "brief" && section.id === "front", after?.(section)),
  );
  return `<!doctype html>
<html lang="${escapeHtml(agreement.language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Sameside">
<title>${escapeHtml(`${agreement.title} · ${agreement.kind}`)}</title>
<style>${css}${more}</style>
</head>
<body>
${agreement.draft === "" ? "" : `<div class="draft" aria-hidden="true">${escapeHtml(agreement.draft)}</div>\n`}<main class="${agreement.shape}">
<div class="over"><span dir="auto">${escapeHtml(agreement.kind)}</span><span dir="ltr">${digits}</span></div>
<header><div class="title"><h1${agreement.title.length > LONG ? ' class="long"' : ""} dir="auto">${escapeHtml(agreement.title)}</h1>${people("span", status.word, `status tone-${status.tone}`)}</div>
${people("p", agreement.subtitle, "sub")}</header>
${before}${[...sections.slice(0, 1), contentsHtml(agreement), ...sections.slice(1)].filter((part) => part !== "").join("\n")}${last}
<p class="foot" dir="auto">${escapeHtml(agreement.foot)}</p>
</main>${end}
</body>
</html>
`;
};

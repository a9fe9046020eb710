import type { PdfOrder } from "@shared/bridge/bridge";

const escaped: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const asText = (text: string): string => text.replace(/[&<>"']/g, (character) => escaped[character] ?? "");

/** Whether a font is for any character of a text, by the range its rule names. */
const isFor = (rule: string, text: string): boolean => {
  const spans = [...rule.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = "", to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  if (spans.length === 0) return true;
  return Array.from(text).some((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return spans.some(([from = 0, to = 0]) => code >= from && code <= to);
  });
};

/**
 * The document's own fonts for its head and foot: bands are pages apart, and see nothing of the document. They are made
 * anew for every page, so they get only what their characters need.
 */
const fontsFor = (html: string, text: string): string =>
  [...html.matchAll(/@font-face\{[^{}]*\}/g)]
    .map(([rule]) => rule)
    .filter((rule) => rule.includes('"IBM Plex Sans"') && rule.includes("font-weight:400") && isFor(rule, text))
    .join("");

// Chromium lays the bands out as a page of their own with a font size of zero, a third larger than said: 11.25 mm are
// the 15 mm of the document's margin.
const band =
  "width:100%;margin:0 11.25mm;font:8px 'IBM Plex Sans',sans-serif;font-variant-ligatures:no-common-ligatures;color:#465062;display:flex;justify-content:space-between;gap:24px";
const start = "overflow:hidden;white-space:nowrap;text-overflow:ellipsis";

/** Running head and foot, with the page number where the eye looks for it. */
export const bandTemplates = ({ html, head, digits, foot }: Pick<PdfOrder, "html" | "head" | "digits" | "foot">) => {
  const row = (left: string, right: string): string =>
    `<div style="${band}"><span dir="auto" style="${start}">${asText(left)}</span><span style="white-space:nowrap">${right}</span></div>`;
  return {
    // Head and foot are one page to Chromium: the style of the one is that of the other.
    header: `<style>${fontsFor(html, `${head}${digits ?? ""}${foot} 0/`)}</style>${row(head, asText(digits ?? ""))}`,
    footer: row(foot, '<span class="pageNumber"></span> / <span class="totalPages"></span>'),
  };
};

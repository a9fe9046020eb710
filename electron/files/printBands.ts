import type { PdfOrder } from "@shared/bridge/bridge";

const escaped: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const asText = (text: string): string => text.replace(/[&<>"']/g, (character) => escaped[character] ?? "");

/** The document's own fonts for its head and foot: bands are pages apart, and see nothing of the document. */
const fontsOf = (html: string): string =>
  [...html.matchAll(/@font-face\{[^{}]*\}/g)]
    .map(([rule]) => rule)
    .filter((rule) => rule.includes('"IBM Plex Sans"') && rule.includes("font-weight:400"))
    .join("");

// Chromium lays the bands out as a page of their own with a font size of zero, a third larger than said: 11.25 mm are
// the 15 mm of the document's margin.
const band =
  "width:100%;margin:0 11.25mm;font:8px 'IBM Plex Sans',sans-serif;color:#465062;display:flex;justify-content:space-between;gap:24px";
const start = "overflow:hidden;white-space:nowrap;text-overflow:ellipsis";

/** Running head and foot, with the page number where the eye looks for it. */
export const bandTemplates = ({ html, head, digits, foot }: Pick<PdfOrder, "html" | "head" | "digits" | "foot">) => {
  const style = `<style>${fontsOf(html)}</style>`;
  const row = (left: string, right: string): string =>
    `${style}<div style="${band}"><span dir="auto" style="${start}">${asText(left)}</span><span style="white-space:nowrap">${right}</span></div>`;
  return {
    header: row(head, asText(digits ?? "")),
    footer: row(foot, '<span class="pageNumber"></span> / <span class="totalPages"></span>'),
  };
};

import type { PdfOrder } from "@shared/bridge/bridge";

const escaped: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const asText = (text: string): string => text.replace(/[&<>"']/g, (character) => escaped[character] ?? "");

// Chromium lays the bands out as a page of their own with a font size of zero, a third larger than said: 11.25 mm are
// the 15 mm of the document's margin.
const band =
  "width:100%;margin:0 11.25mm;font:8px 'IBM Plex Sans',sans-serif;color:#465062;display:flex;justify-content:space-between;gap:24px";
const start = "overflow:hidden;white-space:nowrap;text-overflow:ellipsis";

/** Running head and foot, with the page number where the eye looks for it. */
export const bandTemplates = ({ head, foot }: Pick<PdfOrder, "head" | "foot">) => ({
  header: `<div style="${band}"><span dir="auto" style="${start}">${asText(head)}</span></div>`,
  footer: `<div style="${band}"><span dir="auto" style="${start}">${asText(foot)}</span><span style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
});

export const exportFormats = [
  "pdf",
  "docx",
  "html",
  "review",
  "md",
  "xlsx",
  "ics",
  "svg",
  "png",
  "canvas",
  "json",
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Formats that only a page engine can make. */
export const drawnFormats: readonly ExportFormat[] = ["pdf", "png"];

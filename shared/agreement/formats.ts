export const exportFormats = ["pdf", "docx", "html", "md", "xlsx", "ics", "svg", "png", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Formats that only a page engine can make. */
export const drawnFormats: readonly ExportFormat[] = ["pdf", "png"];

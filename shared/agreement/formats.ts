export const exportFormats = ["pdf", "html", "md", "svg", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

import type { Workshop } from "../workshop/workshop";
import type { Shape } from "./blocks";
import type { ExportFormat } from "./formats";

const LONGEST = 80;
const endings: Readonly<Record<ExportFormat, string>> = {
  pdf: "pdf",
  html: "html",
  md: "md",
  svg: "svg",
  json: "sameside",
};
const shapeNames: Readonly<Record<Shape, string>> = {
  charter: "agreement",
  brief: "brief",
  record: "record",
  qualification: "qualification",
  checkup: "checkup",
};
// Names Windows keeps for devices, whatever the ending.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that is safe on every file system, tells what it is and sorts by day. */
export const fileName = (workshop: Workshop, shape: Shape | null, format: ExportFormat): string => {
  const title = Array.from(
    workshop.title
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  )
    .slice(0, LONGEST)
    .join("")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const safe = title === "" || RESERVED.test(title) ? "workshop" : title;
  const what = shape === null ? (format === "svg" ? "picture" : "") : shapeNames[shape];
  return `${[workshop.date, safe, what].filter((part) => part !== "").join(" ")}.${endings[format]}`;
};

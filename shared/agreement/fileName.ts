import type { Workshop } from "../workshop/workshop";
import type { Audience } from "./audience";
import type { Shape } from "./blocks";
import type { ExportFormat } from "./formats";

const LONGEST = 80;
const shapeNames: Readonly<Record<Shape, string>> = {
  charter: "agreement",
  brief: "brief",
  record: "record",
  qualification: "qualification",
  checkup: "checkup",
};
// What a file holds where it is not the paper itself; the workshop file is named by the workshop alone.
const contents: Readonly<Partial<Record<ExportFormat, string>>> = {
  svg: "picture",
  png: "picture",
  canvas: "canvas",
  xlsx: "tables",
  ics: "calendar",
  review: "for review",
  json: "",
};
const endings: Readonly<Partial<Record<ExportFormat, string>>> = { json: "sameside", review: "html" };
// Names Windows keeps for devices, whatever the ending.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const safe = (text: string, longest: number): string =>
  Array.from(
    text
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  )
    .slice(0, longest)
    .join("")
    .replace(/^[.\s]+|[.\s]+$/g, "");

const copyFor = (workshop: Workshop, audience: Audience): string => {
  if (audience.kind === "shared") return "";
  if (audience.kind === "archive") return "archive";
  const side = workshop.sides.find((one) => one.id === audience.side);
  return safe(side === undefined ? "" : side.short || side.name, 24);
};

/** What all files of one workshop begin with: its day and its title, safe on every file system. */
export const stemOf = (workshop: Workshop): string => {
  const title = safe(workshop.title, LONGEST);
  return [workshop.date, title === "" || RESERVED.test(title) ? "workshop" : title]
    .filter((part) => part !== "")
    .join(" ");
};

/** A name that is safe on every file system, tells what it is and for whom, and sorts by day. */
export const fileName = (
  workshop: Workshop,
  shape: Shape,
  format: ExportFormat,
  audience: Audience = { kind: "shared" },
): string => {
  const parts = [stemOf(workshop), contents[format] ?? shapeNames[shape], copyFor(workshop, audience)];
  return `${parts.filter((part) => part !== "").join(" ")}.${endings[format] ?? format}`;
};

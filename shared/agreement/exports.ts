import { analyse } from "../analysis/analyse";
import { writeWorkshop } from "../document/writeWorkshop";
import { drawPicture } from "../picture/drawPicture";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { agreementModel } from "./agreementModel";
import type { Agreement, Shape } from "./blocks";
import { fileName } from "./fileName";
import { fontCss, fontFaces } from "./fontFaces";
import type { ExportFormat } from "./formats";
import { forReaders } from "./forReaders";
import { isolating } from "./isolating";
import { type PaperChoices, plainChoices } from "./paper";
import { toHtml } from "./toHtml";
import { toMarkdown } from "./toMarkdown";
import { visible } from "./visible";

export interface ExportOrder {
  readonly formats: readonly ExportFormat[];
  readonly paper: "A4" | "Letter";
  readonly shape?: Shape;
  readonly choices?: PaperChoices;
  /** Bytes of the font files as base64, by file name; see `fontsNeeded`. */
  readonly fonts: Readonly<Record<string, string>>;
}

/** What the shell prints; the same shape as the bridge's order. */
export interface PrintOrder {
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly paper: "A4" | "Letter";
  readonly head: string;
  readonly foot: string;
}

export type ExportedFile =
  | {
      readonly kind: "text";
      readonly format: Exclude<ExportFormat, "pdf">;
      readonly name: string;
      readonly text: string;
    }
  | { readonly kind: "print"; readonly format: "pdf"; readonly name: string; readonly order: PrintOrder };

/** The font files whose bytes this export needs. */
export const fontsNeeded = (workshop: Workshop, formats: readonly ExportFormat[]): readonly string[] => {
  const text = JSON.stringify(workshop);
  const all = formats.includes("pdf") || formats.includes("svg");
  if (!all && !formats.includes("html")) return [];
  return fontFaces(text, all ? "all" : "plex").map((one) => one.file);
};

const picture = (workshop: Workshop, words: Words, fonts: ExportOrder["fonts"]): string => {
  const svg = visible(drawPicture(workshop, words, { whole: true, background: true }));
  const css = fontCss(fontFaces(svg, "all"), fonts);
  return css === "" ? svg : svg.replace(">", `><style>${css}</style>`);
};

const file = (
  agreement: Agreement,
  workshop: Workshop,
  words: Words,
  order: ExportOrder,
  format: ExportFormat,
): ExportedFile => {
  const name = fileName(workshop, format === "json" || format === "svg" ? null : agreement.shape, format);
  const html = (families: "plex" | "all", running: boolean): string => {
    const plain = toHtml(agreement, { paper: order.paper, fonts: "", running });
    return toHtml(agreement, { paper: order.paper, fonts: fontCss(fontFaces(plain, families), order.fonts), running });
  };
  switch (format) {
    case "pdf":
      return {
        kind: "print",
        format,
        name,
        order: {
          html: html("all", false),
          title: visible(agreement.title),
          language: agreement.language,
          paper: order.paper,
          head: agreement.head,
          foot: agreement.foot,
        },
      };
    case "html":
      return { kind: "text", format, name, text: html("plex", true) };
    case "md":
      return { kind: "text", format, name, text: toMarkdown(agreement) };
    case "svg":
      return { kind: "text", format, name, text: picture(workshop, words, order.fonts) };
    case "json":
      return { kind: "text", format, name, text: writeWorkshop(workshop) };
  }
};

/** Everything that leaves the house, made from what may leave it; whoever calls writes the texts and prints the PDF. */
export const exportFiles = (workshop: Workshop, words: Words, order: ExportOrder): readonly ExportedFile[] => {
  const analysis = analyse(workshop, isolating(words));
  const readers = forReaders(workshop, analysis, order.choices ?? plainChoices);
  const agreement = agreementModel(workshop, analysis, words, {
    paper: order.paper,
    ...(order.shape === undefined ? {} : { shape: order.shape }),
    ...(order.choices === undefined ? {} : { choices: order.choices }),
  });
  return [...new Set(order.formats)].map((format) => file(agreement, readers, words, order, format));
};

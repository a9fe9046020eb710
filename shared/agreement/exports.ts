import { analyse } from "../analysis/analyse";
import { writeWorkshop } from "../document/writeWorkshop";
import { drawPicture } from "../picture/drawPicture";
import { toJsonCanvas } from "../picture/toJsonCanvas";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { agreementModel } from "./agreementModel";
import type { Agreement, Shape } from "./blocks";
import { toCalendar } from "./calendar/toCalendar";
import { fileName } from "./fileName";
import { fontCss, fontFaces, svgWithFonts } from "./fontFaces";
import type { ExportFormat } from "./formats";
import { forReaders } from "./forReaders";
import { isolating } from "./isolating";
import { openPaper, type Paper, type PaperChoices, plainChoices } from "./paper";
import { reviewPage } from "./review/reviewPage";
import { agreementSheets } from "./sheets/agreementSheets";
import type { Sheet } from "./sheets/sheet";
import { marksOf, toHtml } from "./toHtml";
import { toMarkdown } from "./toMarkdown";
import { visible } from "./visible";

export interface ExportOrder {
  readonly formats: readonly ExportFormat[];
  readonly paper: "A4" | "Letter";
  readonly shape?: Shape;
  readonly choices?: PaperChoices;
  /** Bytes of the font files as base64, by file name; see `fontsNeeded`. */
  readonly fonts: Readonly<Record<string, string>>;
  /** When it is made, RFC 3339; the calendar says it. */
  readonly at: string;
}

/** What the shell prints; the same shape as the bridge's order. */
export interface PrintOrder {
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly paper: "A4" | "Letter";
  readonly head: string;
  readonly foot: string;
  /** What contents and bookmarks lead to. */
  readonly marks: readonly { readonly id: string; readonly title: string }[];
}

/** A file as far as it can be made without a page engine or a packer; `fileBytes` makes the rest. */
export type ExportedFile = { readonly name: string } & (
  | { readonly kind: "text"; readonly format: ExportFormat; readonly text: string }
  | { readonly kind: "print"; readonly format: "pdf"; readonly order: PrintOrder }
  | {
      readonly kind: "word";
      readonly format: "docx";
      readonly agreement: Agreement;
      readonly paper: "A4" | "Letter";
      /** The agreement's figures with their fonts, by what stands in the agreement. */
      readonly figures: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: "sheets";
      readonly format: "xlsx";
      readonly sheets: readonly Sheet[];
      readonly currency: string;
      readonly rightToLeft: boolean;
    }
  | { readonly kind: "drawing"; readonly format: "png"; readonly svg: string }
);

/** The font files whose bytes this export needs. */
export const fontsNeeded = (workshop: Workshop, formats: readonly ExportFormat[]): readonly string[] => {
  const text = JSON.stringify(workshop);
  const all = formats.some((format) => format === "pdf" || format === "svg" || format === "png" || format === "docx");
  if (!all && !formats.includes("html") && !formats.includes("review")) return [];
  return fontFaces(text, all ? "all" : "plex").map((one) => one.file);
};

const figuresOf = (agreement: Agreement, fonts: ExportOrder["fonts"]): ReadonlyMap<string, string> =>
  new Map(
    agreement.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) =>
        block.kind === "figure" ? [[block.svg, svgWithFonts(visible(block.svg), fonts)] as const] : [],
      ),
  );

interface Prepared {
  readonly agreement: Agreement;
  readonly paper: Paper;
  readonly readers: Workshop;
  readonly words: Words;
}

const htmlOf = (agreement: Agreement, order: ExportOrder, families: "plex" | "all", running: boolean): string => {
  const plain = toHtml(agreement, { paper: order.paper, fonts: "", running });
  return toHtml(agreement, { paper: order.paper, fonts: fontCss(fontFaces(plain, families), order.fonts), running });
};

const file = (
  { agreement, paper, readers, words }: Prepared,
  order: ExportOrder,
  format: ExportFormat,
): ExportedFile => {
  const name = fileName(paper.whole, agreement.shape, format, paper.choices.audience);
  const picture = (): string =>
    svgWithFonts(visible(drawPicture(readers, words, { whole: true, background: "page" })), order.fonts);
  switch (format) {
    case "pdf":
      return {
        kind: "print",
        format,
        name,
        order: {
          html: htmlOf(agreement, order, "all", false),
          title: visible(agreement.title),
          language: agreement.language,
          paper: order.paper,
          head: agreement.head,
          foot: agreement.foot,
          marks: marksOf(agreement),
        },
      };
    case "docx":
      return { kind: "word", format, name, agreement, paper: order.paper, figures: figuresOf(agreement, order.fonts) };
    case "xlsx":
      return {
        kind: "sheets",
        format,
        name,
        sheets: agreementSheets(paper),
        currency: paper.whole.currency,
        rightToLeft: agreement.direction === "rtl",
      };
    case "html":
      return { kind: "text", format, name, text: htmlOf(agreement, order, "plex", true) };
    case "review": {
      const page = (fonts: string): string =>
        reviewPage(agreement, paper.whole, words, { paper: order.paper, fonts, running: true });
      return { kind: "text", format, name, text: page(fontCss(fontFaces(page(""), "plex"), order.fonts)) };
    }
    case "md":
      return { kind: "text", format, name, text: toMarkdown(agreement) };
    case "ics":
      return {
        kind: "text",
        format,
        name,
        // Minutes since 1970 rise with every export, on whatever machine it is made.
        text: toCalendar(paper, { at: order.at, sequence: Math.floor(Date.parse(order.at) / 60_000) }),
      };
    case "svg":
      return { kind: "text", format, name, text: picture() };
    case "png":
      return { kind: "drawing", format, name, svg: picture() };
    case "canvas":
      return { kind: "text", format, name, text: visible(toJsonCanvas(readers, words)) };
    case "json":
      return { kind: "text", format, name, text: writeWorkshop(readers) };
  }
};

/** Everything that leaves the house, made from what may leave it; `fileBytes` then makes the bytes. */
export const exportFiles = (workshop: Workshop, words: Words, order: ExportOrder): readonly ExportedFile[] => {
  const analysis = analyse(workshop, isolating(words));
  const choices = order.choices ?? plainChoices;
  const prepared: Prepared = {
    words,
    readers: forReaders(workshop, analysis, choices),
    paper: openPaper(workshop, analysis, words, choices, order.paper),
    agreement: agreementModel(workshop, analysis, words, {
      paper: order.paper,
      choices,
      ...(order.shape === undefined ? {} : { shape: order.shape }),
    }),
  };
  return [...new Set(order.formats)].map((format) => file(prepared, order, format));
};

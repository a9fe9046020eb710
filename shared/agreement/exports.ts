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
import { inGroups, openPaper, type Paper, type PaperChoices, plainChoices } from "./paper";
import { reviewPage } from "./review/reviewPage";
import { seenTexts } from "./seenTexts";
import { agreementSheets } from "./sheets/agreementSheets";
import type { Sheet } from "./sheets/sheet";
import { marksOf, toHtml } from "./toHtml";
import { toMarkdown } from "./toMarkdown";
import { carriedName, carriedText, whyNotCarried } from "./verify/carried";
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
  /** The version that was signed, where it is at hand: the report of a checkup says what changed since. */
  readonly signed?: Workshop | null;
  /** A document that may carry the agreement's data does. */
  readonly carry?: boolean;
}

/** What the shell prints; the same shape as the bridge's order. */
export interface PrintOrder {
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly paper: "A4" | "Letter";
  readonly head: string;
  readonly digits: string;
  readonly foot: string;
  /** What contents and bookmarks lead to. */
  readonly marks: readonly { readonly id: string; readonly title: string }[];
}

/** What goes into a PDF beside its pages. */
export interface Attached {
  readonly data: string;
  readonly description: string;
}

/** A file as far as it can be made without a page engine or a packer; `fileBytes` makes the rest. */
export type ExportedFile = { readonly name: string } & (
  | { readonly kind: "text"; readonly format: ExportFormat; readonly text: string }
  | { readonly kind: "print"; readonly format: "pdf"; readonly order: PrintOrder; readonly attached: Attached | null }
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
      .flatMap((block) => {
        if (block.kind === "figure") return [[block.svg, svgWithFonts(visible(block.svg), fonts)] as const];
        // Charts hold no text that is seen.
        const charts = block.kind === "table" ? (block.charts?.rows ?? []) : [];
        return charts.filter(({ svg }) => svg !== "").map(({ svg }) => [svg, visible(svg)] as const);
      }),
  );

interface Prepared {
  /** As it was signed, where that is at hand. */
  readonly before: Paper | null;
  readonly agreement: Agreement;
  readonly paper: Paper;
  readonly readers: Workshop;
  readonly words: Words;
  /** The data that documents carry; null where they carry none. */
  readonly data: string | null;
}

// Text in a script element of a kind that no browser runs.
const dataBlock = (data: string): string =>
  `\n<script type="application/json" id="${carriedName.html}">${data}</script>`;

/** A charter as a document shows it: with the line that says whether it carries its data. */
const telling = ({ agreement, data, words }: Prepared): Agreement =>
  agreement.shape !== "charter"
    ? agreement
    : {
        ...agreement,
        sections: agreement.sections.map((one) =>
          one.id === "verify"
            ? {
                ...one,
                blocks: [
                  // The line for documents that carry their data names the command itself.
                  ...(data === null ? one.blocks : one.blocks.slice(0, -1)),
                  { kind: "text", text: words.text(data === null ? "verify.how.bare" : "verify.how.carries") },
                ],
              }
            : one,
        ),
      };

const htmlOf = (
  agreement: Agreement,
  order: ExportOrder,
  families: "plex" | "all",
  running: boolean,
  end = "",
): string => {
  const plain = toHtml(agreement, { paper: order.paper, fonts: "", running });
  const fonts = fontCss(fontFaces(plain, families), order.fonts);
  return toHtml(agreement, { paper: order.paper, fonts, running, additions: { end } });
};

const file = (prepared: Prepared, order: ExportOrder, format: ExportFormat): ExportedFile => {
  const { agreement, paper, readers, words, data } = prepared;
  const name = fileName(paper.whole, agreement.shape, format, paper.choices.audience);
  const picture = (): string =>
    svgWithFonts(visible(drawPicture(seenTexts(readers), words, { whole: true, background: "page" })), order.fonts);
  switch (format) {
    case "pdf":
      return {
        kind: "print",
        format,
        name,
        order: {
          html: htmlOf(telling(prepared), order, "all", false),
          title: visible(agreement.title),
          language: agreement.language,
          paper: order.paper,
          head: agreement.head,
          digits: inGroups(agreement.fingerprint, 16),
          foot: agreement.foot,
          marks: marksOf(agreement),
        },
        attached: data === null ? null : { data, description: words.text("verify.attachment") },
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
      return {
        kind: "text",
        format,
        name,
        text: htmlOf(telling(prepared), order, "plex", true, data === null ? "" : dataBlock(data)),
      };
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
        text: toCalendar(paper, { at: order.at, sequence: Math.floor(Date.parse(order.at) / 60_000) }, prepared.before),
      };
    case "svg":
      return { kind: "text", format, name, text: picture() };
    case "png":
      return { kind: "drawing", format, name, svg: picture() };
    case "canvas":
      return { kind: "text", format, name, text: visible(toJsonCanvas(seenTexts(readers), words)) };
    case "json":
      return { kind: "text", format, name, text: writeWorkshop(readers) };
  }
};

const prepare = (workshop: Workshop, words: Words, order: ExportOrder): Omit<Prepared, "data"> => {
  const analysis = analyse(workshop, isolating(words));
  const choices = order.choices ?? plainChoices;
  return {
    words,
    readers: forReaders(workshop, analysis, choices),
    paper: openPaper(workshop, analysis, words, choices, order.paper),
    before: order.signed
      ? openPaper(order.signed, analyse(order.signed, isolating(words)), words, choices, order.paper)
      : null,
    agreement: agreementModel(workshop, analysis, words, {
      paper: order.paper,
      choices,
      ...(order.shape === undefined ? {} : { shape: order.shape }),
      signed: order.signed ?? null,
    }),
  };
};

/** Everything that leaves the house, made from what may leave it; `fileBytes` then makes the bytes. */
export const exportFiles = (workshop: Workshop, words: Words, order: ExportOrder): readonly ExportedFile[] => {
  const choices = order.choices ?? plainChoices;
  const plain = prepare(workshop, words, { ...order, carry: false });
  const carries = order.carry === true && whyNotCarried(plain.agreement, choices, plain.readers, workshop) === null;
  // What carries its data is printed from that data alone, so that printing it again gives the same words.
  const prepared: Prepared = carries
    ? {
        ...prepare(plain.readers, words, order),
        data: carriedText({ workshop: plain.readers, paper: order.paper, choices }),
      }
    : { ...plain, data: null };
  return [...new Set(order.formats)].map((format) => file(prepared, order, format));
};

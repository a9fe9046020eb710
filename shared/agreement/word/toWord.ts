import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IPropertiesOptions,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import type { Agreement } from "../blocks";
import { inGroups } from "../paper";
import { isNumbered } from "../partNumbers";
import { type Drawing, type WordPage, wordBlock } from "./wordBlocks";
import { ink, wordStyles } from "./wordStyles";
import { paragraph, textRuns } from "./wordTables";
import { officeText } from "./wordText";

export interface WordOrder {
  readonly paper: "A4" | "Letter";
  /** The agreement's figures as bitmaps, by their SVG; one that is missing is said to stand elsewhere. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Whether the contents say pages. */
  readonly numbered: boolean;
}

/**
 * On which page each part begins, reckoned from the metrics of the fonts: it may be a page off where the reader's fonts
 * are others. Fields that ask to be updated would make Word put a question on opening.
 */
const pageNumbers = async (numbered: boolean): Promise<PageNumberEstimator> => {
  if (!numbered) return () => ({ bookmarks: new Map<string, string>() });
  const { estimatePageNumbersWith } = await import("docx/layout");
  return estimatePageNumbersWith({ guess: true });
};

// Twentieths of a point.
const sizes = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const;
const margin = { top: 1_250, right: 1_000, bottom: 1_150, left: 1_000, header: 560, footer: 500 } as const;

const band = (start: string, end: readonly TextRun[], width: number, right: boolean): Paragraph =>
  new Paragraph({
    style: "Band",
    bidirectional: right,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [...textRuns(start, right), new TextRun({ children: [new Tab()] }), ...end],
  });

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { start: 340, hanging: 340 } } },
});

const numbering: IPropertiesOptions["numbering"] = {
  config: [
    { reference: "dashes", levels: [level(LevelFormat.BULLET, "–")] },
    { reference: "numbers", levels: [level(LevelFormat.DECIMAL, "%1.")] },
    {
      reference: "parts",
      levels: [{ ...level(LevelFormat.DECIMAL, "%1"), style: { paragraph: { indent: { start: 510, hanging: 510 } } } }],
    },
  ],
};

const front = (agreement: Agreement, right: boolean): readonly Paragraph[] => [
  paragraph(agreement.kind, right, { style: "Muted" }),
  paragraph(agreement.title, right, { heading: "Title" }),
  paragraph(agreement.status.word, right, { style: "Status" }, { color: ink.tones[agreement.status.tone].text }),
  paragraph(agreement.subtitle, right, { style: "Subtitle" }),
];

const contents = (agreement: Agreement, right: boolean) =>
  // A short paper needs none, as on paper.
  agreement.shape !== "charter"
    ? []
    : [
        paragraph(agreement.labels.contents, right, { style: "TableCaption" }),
        new TableOfContents(officeText(agreement.labels.contents), {
          hyperlink: true,
          headingStyleRange: "1-1",
          tabLeader: LeaderType.NONE,
        }),
      ];

/** All parts, with the contents after the one that the charter opens with, as on paper. */
const body = (agreement: Agreement, page: WordPage) => {
  let list = 0;
  return agreement.sections.flatMap((section, at) => [
    ...(at === 0 && section.id !== "cover" ? contents(agreement, page.rightToLeft) : []),
    paragraph(section.heading, page.rightToLeft, {
      heading: "Heading1",
      ...(isNumbered(agreement, section.id) ? { numbering: { reference: "parts", level: 0 } } : {}),
      pageBreakBefore: section.page === true && at > 0,
    }),
    ...section.blocks.flatMap((block, place) => {
      list += 1;
      const above = section.blocks
        .slice(0, place)
        .filter((one) => one.kind === "heading")
        .at(-1);
      return wordBlock(
        block,
        {
          heading: above?.kind === "heading" ? above.text : section.heading,
          at: list,
          last: place === section.blocks.length - 1,
        },
        section.id === "front" ? { ...page, close: true } : page,
      );
    }),
    ...(at === 0 && section.id === "cover" ? contents(agreement, page.rightToLeft) : []),
  ]);
};

/** The agreement as a Word document with named styles, so that counsel can work on it; it refers to nothing outside. */
export const toWord = async (agreement: Agreement, order: WordOrder): Promise<Uint8Array> => {
  const right = agreement.direction === "rtl";
  const width = sizes[order.paper].width - margin.left - margin.right;
  const page: WordPage = {
    rightToLeft: right,
    width,
    drawings: order.drawings,
    close: false,
    pictureApart: agreement.labels.pictureApart,
  };
  const digits = inGroups(agreement.fingerprint, 16);
  const draft =
    agreement.draft === ""
      ? []
      : [new Paragraph({ children: [new TextWatermark({ text: officeText(agreement.draft), color: "#E3E6EB" })] })];
  const document = new Document({
    title: officeText(agreement.title),
    subject: officeText(agreement.kind),
    creator: "Sameside",
    lastModifiedBy: "Sameside",
    description: agreement.fingerprint,
    pageNumbers: await pageNumbers(order.numbered && agreement.shape === "charter"),
    styles: wordStyles(agreement.language, right, agreement.shape === "checkup"),
    numbering,
    sections: [
      {
        properties: { page: { size: sizes[order.paper], margin } },
        headers: {
          default: new Header({ children: [band(agreement.head, textRuns(digits, false), width, right), ...draft] }),
        },
        footers: {
          default: new Footer({
            children: [
              band(
                agreement.foot,
                [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
                width,
                right,
              ),
            ],
          }),
        },
        children: [...front(agreement, right), ...body(agreement, page)],
      },
    ],
  });
  return Packer.pack(document, "uint8array");
};

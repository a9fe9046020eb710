/** One line: a lead in bold, the text, and what stands apart from it in quieter type. */
export interface Line {
  readonly lead?: string;
  readonly text: string;
  readonly aside?: string;
}

/** A column of one side; `place` is the side's place in the document and tells its colour, glyph and pattern. */
export interface SideColumn {
  readonly place: number;
  readonly name: string;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly Line[] }[];
}

export type Tone = "plain" | "caution" | "danger" | "success" | "ask";

/** The place a person signs, filled in where he has. */
export interface Signature {
  readonly side: string;
  readonly facts: readonly Fact[];
  /** As worded by the signer. */
  readonly comment: string;
  readonly signed: boolean;
}

export interface Fact {
  readonly term: string;
  readonly text: string;
}

/**
 * Small pictures in a column of their own, one a row. Faces of mere text leave them out: all that they show is said in
 * the other columns.
 */
export interface Charts {
  readonly head: string;
  /** How they are read, below the table. */
  readonly key: string;
  /** The column of text that they stand behind. */
  readonly after: number;
  /** By row: the picture, "" where there is none, and what it shows, for those who don't see it. */
  readonly rows: readonly { readonly svg: string; readonly said: string }[];
}

/** How wide such a column is, and the picture in it, in twentieths of a point. */
export const chartWidths = { column: 1_850, picture: 1_660 } as const;

/** What an agreement is made of; each face knows how to show every kind. */
export type Block =
  | { readonly kind: "text"; readonly text: string; readonly look?: "lead" | "muted" }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "lines"; readonly lines: readonly Line[]; readonly ordered?: boolean }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Columns that hold figures. */
      readonly figures?: readonly number[];
      readonly charts?: Charts;
      /** On a paper that keeps to few pages rows stand close. */
      readonly close?: boolean;
    }
  | { readonly kind: "columns"; readonly columns: readonly SideColumn[] }
  | { readonly kind: "notice"; readonly tone: Tone; readonly heading: string; readonly lines: readonly Line[] }
  /** `room`: the most millimetres it may stand high on a page that must hold more. */
  | { readonly kind: "figure"; readonly svg: string; readonly caption: string; readonly room?: number }
  | { readonly kind: "signatures"; readonly signatures: readonly Signature[]; readonly blanks: BlankLabels }
  | { readonly kind: "code"; readonly text: string };

/** What stands beside the empty lines of a signature. */
export interface BlankLabels {
  readonly date: string;
  readonly signature: string;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Begins on a new page. */
  readonly page?: boolean;
}

export const shapes = ["charter", "brief", "record", "qualification", "checkup"] as const;
export type Shape = (typeof shapes)[number];

/** The agreement, as every face shows it. */
export interface Agreement {
  readonly shape: Shape;
  /** BCP 47, of the words it is composed in. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What kind of paper this is. */
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  readonly status: { readonly word: string; readonly tone: Tone };
  /** The word that stands across every page of a draft; empty on all other papers. */
  readonly draft: string;
  /** Words that the faces add of their own. */
  readonly labels: { readonly contents: string; readonly pictureApart: string };
  /** All parts there are, in order, also those left out of this copy by choice; `kept` ones cannot be. */
  readonly parts: readonly {
    readonly id: string;
    readonly heading: string;
    readonly out: boolean;
    readonly kept: boolean;
  }[];
  readonly sections: readonly Section[];
  /** All 64 digits. */
  readonly fingerprint: string;
  /** Running head and foot; the faces add the first digits of the fingerprint and the page number. */
  readonly head: string;
  readonly foot: string;
}

/** A section, or none where it holds nothing: no empty heading is ever printed. */
export const section = (
  id: string,
  heading: string,
  blocks: readonly (Block | null)[],
  options: { readonly page?: boolean } = {},
): Section | null => {
  const held = blocks.filter((block): block is Block => block !== null && !isEmpty(block));
  return held.some((block) => block.kind !== "heading")
    ? { id, heading, blocks: withoutLooseHeadings(held), ...options }
    : null;
};

const isEmpty = (block: Block): boolean => {
  switch (block.kind) {
    case "text":
    case "heading":
    case "code":
      return block.text.trim() === "";
    case "lines":
    case "notice":
      return block.lines.length === 0;
    case "facts":
      return block.facts.length === 0;
    case "table":
      return block.rows.length === 0;
    case "columns":
      return block.columns.every((column) => column.groups.every((group) => group.lines.length === 0));
    case "figure":
      return block.svg === "";
    case "signatures":
      return block.signatures.length === 0;
  }
};

const withoutLooseHeadings = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block, at) => block.kind !== "heading" || (blocks[at + 1] ?? block).kind !== "heading");

/** A table without the columns that no row fills. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[] = [],
  charts: Charts | null = null,
): Block => {
  const held = head.map((_, at) => at === 0 || rows.some((row) => (row[at] ?? "").replace(/[ \n\t]/g, "") !== ""));
  const keep = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, at) => held[at] ?? false);
  const kept = head.map((_, at) => at).filter((at) => held[at] ?? false);
  return {
    kind: "table",
    caption,
    head: keep(head),
    rows: rows.map(keep),
    figures: kept.flatMap((at, now) => (figures.includes(at) ? [now] : [])),
    ...(charts === null || charts.rows.every(({ svg }) => svg === "")
      ? {}
      : { charts: { ...charts, after: kept.filter((at) => at <= charts.after).length - 1 } }),
  };
};

/** Facts without those that are blank. */
export const facts = (list: readonly Fact[]): Block => ({
  kind: "facts",
  facts: list.filter((fact) => fact.text.trim() !== ""),
});

/** What stands in the columns of a table, with its charts in their place. */
export const withCharts = <T>(cells: readonly T[], charts: Charts | undefined, chart: T): readonly T[] =>
  charts ? [...cells.slice(0, charts.after + 1), chart, ...cells.slice(charts.after + 1)] : cells;

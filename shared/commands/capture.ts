import { failure, type Result, success } from "../lib/result";
import type { Phrase } from "../words/words";
import type { Strength, Topic } from "../workshop/interests";
import type { Step } from "../workshop/setting";
import type { Subject } from "../workshop/subjects";
import type { Card } from "../workshop/vision";
import type { Workshop } from "../workshop/workshop";
import { type Line, linesOf } from "./captureLines";
import type { Command } from "./command";

/** Where the typing happens. */
export interface CaptureContext {
  readonly workshop: Workshop;
  readonly step: Step;
  /** The side that speaks; null where it is nobody's in particular. */
  readonly side: string | null;
  /** The piece that rows of this side go into: the one worked on last. */
  readonly piece: string | null;
  /** The same of another side, for a row that says whose it is. */
  readonly pieceOf?: (side: string | null) => string | null;
  /** What a new piece is called that a row begins; without it a row needs a piece. */
  readonly newPiece?: string;
  readonly newId: () => string;
  readonly now: string;
  readonly cardKind?: Card["kind"];
  readonly strength?: Strength;
  /** Of an interest, where one was said. */
  readonly topic?: Topic | null;
  /** Reads what stands before a line's own text and holds for it alone: whose it is, what it becomes, its topic. */
  readonly read?: (text: string) => LineSaid;
}

/** What the beginning of one line said; what it does not say, the others' context says. */
export interface LineSaid
  extends Partial<Pick<CaptureContext, "side" | "cardKind" | "strength" | "topic" | "newPiece">> {
  readonly text: string;
  readonly sign?: Line["sign"];
}

/** What the typed lines become. */
export interface Captured {
  readonly command: Command;
  readonly ids: readonly string[];
  readonly things: readonly Subject[];
}

type Add = Extract<Command, { readonly do: "add" }>;
type Written = Result<Add, Phrase>;

const noSide: Written = failure({ key: "commands.capture.noSide" });
const noPiece: Written = failure({ key: "commands.capture.noPiece" });

const otherSide = ({ workshop }: CaptureContext, side: string): string | null =>
  workshop.sides.find((one) => one.id !== side)?.id ?? null;

const parking = (context: CaptureContext, text: string, step: Step): Written =>
  success({ do: "add", what: "parked", record: { id: context.newId(), text, side: context.side, step } });

const writers: Readonly<Record<Step, (context: CaptureContext, line: Line, piece: string | null) => Written>> = {
  welcome: ({ newId, now, step }, { text }) =>
    success({ do: "add", what: "minute", record: { id: newId(), at: now, step, text, kind: "note" } }),
  vision: ({ newId, side, cardKind }, { text }) =>
    success({ do: "add", what: "card", record: { id: newId(), kind: cardKind ?? "market", text, side } }),
  interests: ({ newId, side, strength, topic }, { text }) =>
    side === null
      ? noSide
      : success({
          do: "add",
          what: "interest",
          record: { id: newId(), side, text, strength: strength ?? "must-protect", topic: topic ?? null },
        }),
  // Before the verdicts are in, talk of who does what waits for its step.
  qualify: (context, { text }) => parking(context, text, "jigsaw"),
  jigsaw: ({ newId, side }, { text, sign }, piece) => {
    if (sign === null) return success({ do: "add", what: "role", record: { id: newId(), side, title: text } });
    if (piece === null) return noPiece;
    return sign === "+"
      ? success({ do: "add", what: "give", into: piece, record: { id: newId(), text } })
      : success({ do: "add", what: "need", into: piece, record: { id: newId(), text } });
  },
  ownership: (context, { text }) => {
    const { newId, side } = context;
    if (side === null) return noSide;
    const grantedBy = otherSide(context, side);
    return success({
      do: "add",
      what: "stake",
      record: { id: newId(), kind: "other", title: text, exclusivity: "preferred", owner: side, grantedBy },
    });
  },
  "support-challenge": (context, { text, sign }) => {
    const { newId, side: from } = context;
    const to = from === null ? null : otherSide(context, from);
    if (from === null || to === null) return noSide;
    const kind = sign === "-" ? "expectation" : "support";
    return success({ do: "add", what: "commitment", record: { id: newId(), from, to, kind, text, weight: 3 } });
  },
  plan: ({ newId, workshop }, { text }) =>
    success({
      do: "add",
      what: "objective",
      record: { id: newId(), text, sides: workshop.sides.map((side) => side.id) },
    }),
  agreement: ({ newId }, { text }) =>
    success({ do: "add", what: "term", record: { id: newId(), kind: "other", title: text } }),
  checkup: ({ newId, now, step }, { text }) =>
    success({ do: "add", what: "minute", record: { id: newId(), at: now, step, text, kind: "note" } }),
  break: (context, { text }) => parking(context, text, "welcome"),
};

/** Signs mean rows of a piece and directions of a commitment; elsewhere they are bullets of a list. */
const signed: readonly Step[] = ["jigsaw", "support-challenge"];

/** The pieces that rows go into, line after line. */
const piecesOf = (context: CaptureContext) => {
  /** By side: named or begun in what was typed. */
  const begun = new Map<string | null, string>();
  let above: string | null = null;
  return {
    /** Without a side of its own a row belongs to the piece named above it, else to the speaker's. */
    find: (side: string | null | undefined): string | null => {
      if (side === undefined && above !== null) return above;
      const whose = side === undefined ? context.side : side;
      const known = whose === context.side ? context.piece : (context.pieceOf?.(whose) ?? null);
      return begun.get(whose) ?? known;
    },
    begin: (side: string | null, piece: string): void => void begun.set(side, piece),
    name: (side: string | null, piece: string): void => {
      begun.set(side, piece);
      above = piece;
    },
  };
};

/**
 * What was typed or pasted, one thing a line: the thing of the step; `p ` before a line puts it into the parking lot,
 * in the jigsaw `+` is a give and `-` a need of the piece above it, or of the piece its side worked on last.
 * A failure says what is missing.
 */
export const capture = (typed: string, context: CaptureContext): Result<Captured, Phrase> => {
  const lines = linesOf(typed, signed.includes(context.step));
  const adds: Add[] = [];
  const pieces = piecesOf(context);
  for (const whole of lines) {
    const { text, sign, ...said } = context.read?.(whole.text) ?? { text: whole.text };
    const own: CaptureContext = { ...context, ...said };
    const line: Line = { ...whole, text, sign: sign ?? whole.sign };
    if (line.text === "") continue;
    const isRow = own.step === "jigsaw" && line.sign !== null && !line.parked;
    let piece = isRow ? pieces.find(said.side) : null;
    if (isRow && piece === null && own.newPiece !== undefined) {
      piece = own.newId();
      pieces.begin(own.side, piece);
      adds.push({ do: "add", what: "role", record: { id: piece, side: own.side, title: own.newPiece } });
    }
    const written = line.parked ? parking(own, line.text, own.step) : writers[own.step](own, line, piece);
    if (!written.ok) return written;
    adds.push(written.value);
    if (written.value.what === "role") pieces.name(own.side, written.value.record.id);
  }
  const [first] = adds;
  if (!first) return failure({ key: "commands.capture.nothing" });
  const name: Phrase = { key: "commands.capture.many", values: { count: adds.length } };
  return success({
    command: adds.length === 1 ? first : { do: "together", commands: inOrder(adds), name },
    ids: adds.map((add) => add.record.id),
    things: adds.map((add) => add.what),
  });
};

/** Pieces first: a row may only be put into a piece that is there. */
const inOrder = (adds: readonly Add[]): readonly Add[] => [
  ...adds.filter((add) => add.into === undefined),
  ...adds.filter((add) => add.into !== undefined),
];

import type { Bridge } from "@shared/bridge/bridge";
import { roomModel } from "@shared/room/roomModel";
import { z } from "zod";
import type { Verb } from "./channels";
import { journalLine } from "./files/journalLine";

export type Arguments<V extends Verb> = Parameters<Bridge[V]>;

/** The format's limit is 20 MB; a document to print carries fonts and pictures, a change of everything three documents. */
const fileBytes = 64_000_000;
const documentText = 24_000_000;

const workshop = z.string().min(1).max(20_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const line = z.string().max(2_000);
const bytes = z.instanceof(Uint8Array).refine((content) => content.byteLength <= fileBytes);
const file = z.strictObject({ name: z.string().min(1).max(1_000), bytes });
const action = z.string().max(100);
const none = z.tuple([]);
const pdfOrder = z.strictObject({
  html: z.string().max(fileBytes),
  title: line,
  language: z.string().max(100),
  paper: z.enum(["A4", "Letter", "A3"]),
  head: line,
  digits: line.optional(),
  foot: line,
  marks: z
    .array(z.strictObject({ id: line, title: line }))
    .max(200)
    .optional(),
  sheets: z.int().min(0).max(10_000).optional(),
});

const namedDocument = z.strictObject({
  name: line,
  revision: z.int().min(0),
  hash,
  at: z.string().max(64),
  text: z.string().max(documentText),
});

/** The whole size of a line counts, however its parts are nested. */
const fits = (value: unknown): boolean => {
  try {
    return JSON.stringify(value).length <= fileBytes;
  } catch {
    return false;
  }
};

interface Limits<V extends Verb> {
  /** Checks each argument; what does not fit is refused whole. */
  readonly accepts: z.ZodType<Arguments<V>>;
  /** As often as a window may ask in a second, on average; a short burst of as many is fine. */
  readonly perSecond: number;
}

/** Each verb with what it takes. A verb that is not here is not answered. */
export const verbs: { readonly [V in Verb]: Limits<V> } = {
  about: { accepts: none, perSecond: 10 },
  journalHeads: { accepts: none, perSecond: 10 },
  readJournal: { accepts: z.tuple([workshop]), perSecond: 200 },
  appendJournal: { accepts: z.tuple([workshop, journalLine.refine(fits)]), perSecond: 400 },
  writeGeneration: {
    accepts: z.tuple([workshop, z.int().min(0), hash, z.string().max(documentText)]),
    perSecond: 50,
  },
  keepNamed: { accepts: z.tuple([workshop, namedDocument]), perSecond: 50 },
  forget: { accepts: z.tuple([z.array(workshop).max(10_000)]), perSecond: 10 },
  chooseFile: { accepts: none, perSecond: 5 },
  takePendingFile: { accepts: none, perSecond: 20 },
  saveFile: { accepts: z.tuple([file]), perSecond: 5 },
  saveFiles: { accepts: z.tuple([z.array(file).min(1).max(50)]), perSecond: 5 },
  secondFolder: { accepts: none, perSecond: 10 },
  chooseSecondFolder: { accepts: none, perSecond: 5 },
  leaveSecondFolder: { accepts: none, perSecond: 5 },
  copyToSecondFolder: { accepts: z.tuple([workshop, file]), perSecond: 10 },
  machineState: { accepts: none, perSecond: 10 },
  keepAwake: { accepts: z.tuple([z.boolean()]), perSecond: 20 },
  showInFolder: { accepts: z.tuple([z.uuid()]), perSecond: 5 },
  printPdf: { accepts: z.tuple([pdfOrder]), perSecond: 5 },
  printFirstPage: { accepts: z.tuple([pdfOrder]), perSecond: 5 },
  keepPrinter: { accepts: z.tuple([z.boolean()]), perSecond: 20 },
  lookAt: { accepts: z.tuple([z.string().max(fileBytes)]), perSecond: 10 },
  copyText: { accepts: z.tuple([z.string().max(5_000_000)]), perSecond: 10 },
  openWindow: { accepts: z.tuple([workshop.nullable()]), perSecond: 10 },
  setTitle: { accepts: z.tuple([line]), perSecond: 60 },
  setMenu: {
    accepts: z.tuple([
      z.strictObject({
        enabled: z.array(action).max(1_000),
        held: z.array(action).max(100),
        undo: line.nullable(),
        redo: line.nullable(),
      }),
    ]),
    perSecond: 120,
  },
  setBusy: { accepts: z.tuple([z.boolean()]), perSecond: 400 },
  openRoom: { accepts: none, perSecond: 5 },
  closeRoom: { accepts: none, perSecond: 10 },
  roomState: { accepts: none, perSecond: 10 },
  sendRoom: { accepts: z.tuple([roomModel]), perSecond: 60 },
  swapScreens: { accepts: none, perSecond: 5 },
  tellScreens: { accepts: z.tuple([z.boolean()]), perSecond: 10 },
};

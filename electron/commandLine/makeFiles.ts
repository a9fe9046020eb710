import type { Audience } from "@shared/agreement/audience";
import { exportFiles, fontsNeeded } from "@shared/agreement/exports";
import { fileBytes, type Makers } from "@shared/agreement/fileBytes";
import type { ExportFormat } from "@shared/agreement/formats";
import type { PaperChoices } from "@shared/agreement/paper";
import type { Trouble } from "@shared/bridge/bridge";
import { fold } from "@shared/lib/fold";
import { failure, type Result, success } from "@shared/lib/result";
import { wordsFor } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import type { Desk } from "./desk";
import type { ExportWish } from "./exportOrder";

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const unavailable: Trouble = { kind: "unavailable", sentence: { key: "shell.cli.noPrinter" } };

const audienceOf = (workshop: Workshop, name: string): Audience | null => {
  const asked = fold(name);
  if (asked === "shared" || asked === "archive") return { kind: asked };
  const side = workshop.sides.find((one) => [one.id, one.short, one.name].some((called) => fold(called) === asked));
  return side === undefined ? null : { kind: "side", side: side.id };
};

const makersOf = (desk: Desk): Makers<Trouble> => ({
  print: async (order) => (desk.print === null ? failure(unavailable) : desk.print(order)),
  pack: async (sheets) => {
    const { default: write } = await import("write-excel-file/node");
    return new Uint8Array(await write(sheets).toBuffer());
  },
  draw: async (svg) => (desk.draw === null ? null : desk.draw(svg)),
  numbered: true,
  undrawn: unavailable,
});

/** Fonts as base64, each read once however many workshops there are. */
const createFonts = (desk: Desk) => {
  const read = new Map<string, Promise<string | null>>();
  const one = (file: string): Promise<string | null> => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const fresh = desk.font(file).then((bytes) => (bytes === null ? null : Buffer.from(bytes).toString("base64")));
    read.set(file, fresh);
    return fresh;
  };
  return async (files: readonly string[]): Promise<Readonly<Record<string, string>>> => {
    const found: Record<string, string> = {};
    for (const file of files) {
      const text = await one(file);
      if (text !== null) found[file] = text;
    }
    return found;
  };
};

/** Makes the files of workshops as they were asked for, one workshop after the other. */
export const createFileMaker = (desk: Desk, wish: ExportWish, formats: readonly ExportFormat[]) => {
  const fonts = createFonts(desk);
  const makers = makersOf(desk);
  return async (workshop: Workshop): Promise<Result<readonly MadeFile[], Trouble>> => {
    const audience = audienceOf(workshop, wish.audience);
    if (audience === null)
      return failure({ kind: "refused", sentence: { key: "shell.cli.side", values: { name: wish.audience } } });
    const choices: PaperChoices = {
      people: wish.people,
      minutes: wish.minutes,
      drafts: wish.drafts,
      audience,
      without: wish.without,
    };
    const words = wordsFor(workshop);
    const made: MadeFile[] = [];
    const order = {
      formats,
      paper: wish.paper,
      choices,
      fonts: await fonts(fontsNeeded(workshop, formats)),
      at: desk.now(),
      carry: wish.carry,
      ...(wish.shape === null ? {} : { shape: wish.shape }),
    };
    for (const file of exportFiles(workshop, words, order)) {
      const bytes = await fileBytes(file, makers);
      if (!bytes.ok) return bytes;
      made.push({ name: file.name, bytes: bytes.value });
    }
    return success(made);
  };
};

import { join, resolve } from "node:path";
import { type ExportedFile, exportFiles, fontsNeeded } from "@shared/agreement/exports";
import { type ExportFormat, exportFormats } from "@shared/agreement/formats";
import type { Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { createWords, type Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { atomicWriteAll } from "../files/atomicWriteAll";
import { troubleOf } from "../files/troubleOf";
import { sayUnread } from "./check";
import { type Desk, fine, unreadable } from "./desk";
import type { Order } from "./order";
import { readFile } from "./readFile";

const fontsFor = async (desk: Desk, workshop: Workshop, formats: readonly ExportFormat[]) => {
  const fonts: Record<string, string> = {};
  for (const file of fontsNeeded(workshop, formats)) {
    const bytes = await desk.font(file);
    if (bytes) fonts[file] = Buffer.from(bytes).toString("base64");
  }
  return fonts;
};

const bytesOf = async (desk: Desk, file: ExportedFile): Promise<Result<Uint8Array, Trouble>> => {
  if (file.kind === "text") return success(Buffer.from(file.text, "utf8"));
  return desk.print
    ? desk.print(file.order)
    : failure({ kind: "unavailable", sentence: { key: "shell.cli.noPrinter" } });
};

const make = async (
  desk: Desk,
  workshop: Workshop,
  formats: readonly ExportFormat[],
): Promise<Result<readonly { readonly name: string; readonly bytes: Uint8Array }[], Trouble>> => {
  const fonts = await fontsFor(desk, workshop, formats);
  const words = createWords(workshop.language === "" ? "en" : workshop.language);
  const made: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const file of exportFiles(workshop, words, { formats, paper: "A4", fonts })) {
    const bytes = await bytesOf(desk, file);
    if (!bytes.ok) return bytes;
    made.push({ name: file.name, bytes: bytes.value });
  }
  return success(made);
};

/** Writes the chosen formats into the folder: all of them or none, each whole. Prints the path of each. */
export const exportFile = async (
  desk: Desk,
  words: Words,
  order: Extract<Order, { readonly verb: "export" }>,
): Promise<number> => {
  const refuse = async (trouble: Trouble): Promise<number> => {
    await desk.remark(`${words.say(trouble.sentence)}\n`);
    return unreadable;
  };
  const formats = order.formats ?? exportFormats.filter((format) => format !== "pdf" || desk.print !== null);
  if (formats.includes("pdf") && desk.print === null)
    return refuse({ kind: "unavailable", sentence: { key: "shell.cli.noPrinter" } });
  const read = await readFile(desk, words, order.file);
  if (!read.ok) {
    await sayUnread(desk, order.file, read.error);
    return unreadable;
  }
  const made = await make(desk, read.value, formats);
  if (!made.ok) return refuse(made.error);
  const folder = resolve(desk.folder, order.to);
  const files = made.value.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  try {
    await desk.disk.makeFolder(folder, 0o777);
    await atomicWriteAll(desk.disk, files);
  } catch (error) {
    return refuse(troubleOf(error, "save", words.list(made.value.map(({ name }) => name))));
  }
  await desk.out(files.map(({ path }) => `${path}\n`).join(""));
  return fine;
};

import { type Shape, shapes } from "@shared/agreement/blocks";
import { type ExportFormat, exportFormats } from "@shared/agreement/formats";
import { failure, type Result, success } from "@shared/lib/result";
import type { Phrase } from "@shared/words/words";

/** What is to be exported, where to, and as what. */
export interface ExportWish {
  readonly verb: "export";
  /** Workshop files, or folders of them. */
  readonly files: readonly string[];
  readonly to: string;
  /** Null: all that can be made here. */
  readonly formats: readonly ExportFormat[] | null;
  /** Null: the one that fits the workshop. */
  readonly shape: Shape | null;
  readonly paper: "A4" | "Letter";
  readonly people: "name" | "function";
  /** "shared", "archive", or a side by its id or name. */
  readonly audience: string;
  readonly without: readonly string[];
  readonly minutes: boolean;
  readonly drafts: boolean;
  /** Whether a charter carries its data. */
  readonly carry: boolean;
  /** A folder or one ZIP for each workshop, with a list of checksums in it. */
  readonly pack: "no" | "folder" | "zip";
}

/** The options of an export, and whether each takes a value. */
export const exportOptions: Readonly<Record<string, boolean>> = {
  "--to": true,
  "--format": true,
  "--shape": true,
  "--paper": true,
  "--people": true,
  "--for": true,
  "--without": true,
  "--minutes": false,
  "--drafts": false,
  "--bare": false,
  "--pack": false,
  "--zip": false,
};

const parted = (list: string): readonly string[] =>
  list
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** The choice a value names, whatever its case; or the sentence that lists what there is. */
const chosen = <T extends string>(option: string, value: string, choices: readonly T[]): Result<T, Phrase> => {
  const found = choices.find((one) => one.toLowerCase() === value.trim().toLowerCase());
  return found === undefined
    ? failure({ key: "shell.cli.choice", values: { name: value, option, choices: choices.join(", ") } })
    : success(found);
};

const readFormats = (list: string): Result<readonly ExportFormat[], Phrase> => {
  const formats: ExportFormat[] = [];
  for (const name of list.split(",")) {
    const format = chosen("--format", name, exportFormats);
    if (!format.ok) return format;
    if (!formats.includes(format.value)) formats.push(format.value);
  }
  return success(formats);
};

/** What an export is asked for, or the sentence that says what is unclear in it. */
export const readExportOrder = (
  files: readonly string[],
  options: ReadonlyMap<string, string>,
): Result<ExportWish, Phrase> => {
  const to = options.get("--to");
  if (to === undefined) return failure({ key: "shell.cli.to" });
  const list = options.get("--format");
  const formats = list === undefined ? success(null) : readFormats(list);
  if (!formats.ok) return formats;
  const wished = options.get("--shape");
  const shape = wished === undefined ? success(null) : chosen("--shape", wished, shapes);
  if (!shape.ok) return shape;
  const paper = chosen("--paper", options.get("--paper") ?? "A4", ["A4", "Letter"] as const);
  if (!paper.ok) return paper;
  const people = chosen("--people", options.get("--people") ?? "name", ["name", "function"] as const);
  if (!people.ok) return people;
  return success({
    verb: "export",
    files,
    to,
    formats: formats.value,
    shape: shape.value,
    paper: paper.value,
    people: people.value,
    audience: options.get("--for") ?? "shared",
    without: parted(options.get("--without") ?? ""),
    minutes: options.has("--minutes"),
    drafts: options.has("--drafts"),
    carry: !options.has("--bare"),
    pack: options.has("--zip") ? "zip" : options.has("--pack") ? "folder" : "no",
  });
};

import { type ExportFormat, exportFormats } from "@shared/agreement/formats";
import { failure, type Result, success } from "@shared/lib/result";
import type { Phrase } from "@shared/words/words";

export type Order =
  | { readonly verb: "check"; readonly files: readonly string[]; readonly json: boolean }
  | { readonly verb: "fingerprint"; readonly file: string }
  | {
      readonly verb: "export";
      readonly file: string;
      readonly to: string;
      /** Null: all that can be made here. */
      readonly formats: readonly ExportFormat[] | null;
    }
  | { readonly verb: "schema" }
  | { readonly verb: "help" };

interface Said {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Which options a verb knows, and whether each takes a value. */
const known: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  check: { "--json": false },
  fingerprint: {},
  export: { "--to": true, "--format": true },
  schema: {},
};

const unclear = (key: `shell.cli.${"option" | "value" | "verb" | "file" | "oneFile" | "to" | "format"}`, name = "") =>
  failure<Phrase>({ key, values: { name } });

const read = (verb: string, words: readonly string[]): Result<Said, Phrase> => {
  const files: string[] = [];
  const options = new Map<string, string>();
  const takes = known[verb] ?? {};
  let ended = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (ended || !word.startsWith("-") || word === "-") files.push(word);
    else if (word === "--") ended = true;
    else {
      const equals = word.indexOf("=");
      const name = equals < 0 ? word : word.slice(0, equals);
      const wantsValue = takes[name];
      if (wantsValue === undefined || (!wantsValue && equals >= 0)) return unclear("shell.cli.option", word);
      const value = !wantsValue ? "" : equals < 0 ? words[++at] : word.slice(equals + 1);
      if (wantsValue && !value) return unclear("shell.cli.value", name);
      options.set(name, value ?? "");
    }
  }
  return success({ files, options });
};

const isFormat = (name: string): name is ExportFormat => exportFormats.some((format) => format === name);

const readFormats = (list: string): Result<readonly ExportFormat[], Phrase> => {
  const chosen: ExportFormat[] = [];
  for (const name of list.split(",").map((one) => one.trim().toLowerCase())) {
    if (!isFormat(name)) return unclear("shell.cli.format", name);
    if (!chosen.includes(name)) chosen.push(name);
  }
  return success(chosen);
};

/** What was asked for on the command line, or the sentence that says what is unclear in it. */
export const readOrder = (words: readonly string[]): Result<Order, Phrase> => {
  const [verb, ...rest] = words;
  if (verb === undefined || verb === "--help" || verb === "-h" || verb === "help") return success({ verb: "help" });
  const end = rest.indexOf("--");
  if ((end < 0 ? rest : rest.slice(0, end)).includes("--help")) return success({ verb: "help" });
  if (known[verb] === undefined) return unclear("shell.cli.verb", verb);
  const said = read(verb, rest);
  if (!said.ok) return said;
  const { files, options } = said.value;
  const [file, ...more] = files;
  if (verb === "schema") return file === undefined ? success({ verb }) : unclear("shell.cli.option", file);
  if (file === undefined) return unclear("shell.cli.file", verb);
  if (verb === "check") return success({ verb, files, json: options.has("--json") });
  if (more.length > 0) return unclear("shell.cli.oneFile", verb);
  if (verb === "fingerprint") return success({ verb, file });
  const to = options.get("--to");
  if (to === undefined) return unclear("shell.cli.to");
  const list = options.get("--format");
  if (list === undefined) return success({ verb: "export", file, to, formats: null });
  const chosen = readFormats(list);
  return chosen.ok ? success({ verb: "export", file, to, formats: chosen.value }) : chosen;
};

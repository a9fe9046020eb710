import { failure, type Result, success } from "@shared/lib/result";
import type { Phrase } from "@shared/words/words";
import { type ExportWish, exportOptions, readExportOrder } from "./exportOrder";

export type Order =
  | { readonly verb: "check"; readonly files: readonly string[]; readonly json: boolean }
  | { readonly verb: "fingerprint"; readonly file: string }
  | { readonly verb: "verify"; readonly files: readonly string[]; readonly json: boolean }
  | { readonly verb: "compare"; readonly files: readonly [string, string]; readonly as: "md" | "html" }
  | ExportWish
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
  verify: { "--json": false },
  compare: { "--html": false },
  export: exportOptions,
  schema: {},
};

const unclear = (key: `shell.cli.${"option" | "value" | "verb" | "file" | "oneFile" | "twoFiles"}`, name = "") =>
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
  if (verb === "verify") return success({ verb, files, json: options.has("--json") });
  if (verb === "compare") {
    const [other] = more;
    if (other === undefined || more.length > 1) return unclear("shell.cli.twoFiles", verb);
    return success({ verb, files: [file, other], as: options.has("--html") ? "html" : "md" });
  }
  if (verb === "check") return success({ verb, files, json: options.has("--json") });
  if (verb === "export") return readExportOrder(files, options);
  return more.length > 0 ? unclear("shell.cli.oneFile", verb) : success({ verb: "fingerprint", file });
};

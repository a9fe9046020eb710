import { extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Verbs of the command line; the packaged app takes them too. */
export const commandLineVerbs = ["check", "fingerprint", "verify", "compare", "export", "schema"] as const;

/**
 * The words meant for us: without the program, and in development without the app's folder and what stands before it
 * (switches for Chromium and for Node).
 */
export const ownWords = (argv: readonly string[], appPath: string, packaged: boolean): readonly string[] => {
  if (packaged) return argv.slice(1);
  const at = argv.findIndex((word, index) => index > 0 && !word.startsWith("-") && resolve(word) === resolve(appPath));
  return at < 0 ? [] : argv.slice(at + 1);
};

const isSwitch = (word: string): boolean => word.startsWith("-");

/** The words of a command for the command line, or null where the app is to open. */
export const commandOf = (words: readonly string[]): readonly string[] | null => {
  const at = words.findIndex((word) => !isSwitch(word));
  const verb = words[at];
  if (verb !== undefined && commandLineVerbs.some((known) => known === verb)) return words.slice(at);
  return words.includes("--help") && at < 0 ? ["--help"] : null;
};

/** Linux desktops hand a double-clicked file over as a file address; any other address is none of ours. */
const pathOf = (word: string): string | null => {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(word)) return word;
  try {
    const { protocol, host } = new URL(word);
    return protocol === "file:" && host === "" ? fileURLToPath(word) : null;
  } catch {
    return null;
  }
};

/** The one file to open: what stands alone after `--`, or a lone name that ends in .sameside. Switches are never one. */
export const fileOf = (words: readonly string[], folder: string): string | null => {
  const end = words.indexOf("--");
  const named = end >= 0 ? words.slice(end + 1) : words.filter((word) => !isSwitch(word));
  const [file, ...more] = named;
  if (file === undefined || file === "" || more.length > 0 || file.includes("\0")) return null;
  const path = pathOf(file);
  if (path === null || (end < 0 && extname(path).toLowerCase() !== ".sameside")) return null;
  return resolve(folder, path);
};

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Said {
  readonly code: number;
  readonly text: string;
}

/** Runs a program to its end; 127 where it is not there. */
export const ask = (program: string, words: readonly string[], cwd?: string): Said => {
  const { status, stdout, stderr, error } = spawnSync(program, [...words], {
    encoding: "utf8",
    timeout: 170_000,
    maxBuffer: 64_000_000,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { code: error ? 127 : (status ?? 1), text: `${stdout ?? ""}${(status ?? 1) === 0 ? "" : (stderr ?? "")}` };
};

/** LibreOffice with a profile in this folder: with the usual one, a LibreOffice that is open already takes the work over. */
export const askOffice = (profile: string, words: readonly string[]): Said =>
  ask("soffice", [`-env:UserInstallation=${pathToFileURL(join(profile, "office")).href}`, "--headless", ...words]);

/** The Python to ask; another one, with the modules, can be named. */
const python = process.env["SAMESIDE_PYTHON"] ?? "python3";

/** Runs a few lines of Python with the words as its arguments, and reads what it prints as JSON. */
export const askPython = (lines: string, words: readonly string[]): unknown => {
  const { code, text } = ask(python, ["-W", "ignore", "-c", lines, ...words]);
  if (code !== 0) throw new Error(text);
  return JSON.parse(text);
};

export const has = {
  /** Whether windows can be opened, if only on a virtual display. */
  display:
    process.platform !== "linux" || (process.env["DISPLAY"] ?? "") !== "" || ask("xvfb-run", ["--help"]).code !== 127,
  office: ask("soffice", ["--version"]).code === 0,
  poppler: ask("pdftotext", ["-v"]).code !== 127,
  module: (name: string): boolean => ask(python, ["-c", `import ${name}`]).code === 0,
};

// npm run sameside: the command line. Only what it answers goes to stdout; all about installing and building to stderr.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { buildWhenStale } from "./buildWhenStale.mjs";
import { hasDisplay, programPath } from "./display.mjs";
import { installWhenMissing } from "./installWhenMissing.mjs";
import { out } from "./places.mjs";
import { resolveElectron } from "./resolveElectron.mjs";
import { runElectron } from "./runElectron.mjs";
import { words } from "./words.mjs";

const verbs = process.argv.slice(2);
const formatAt = verbs.findIndex((word) => word === "--format" || word.startsWith("--format="));
const formats = () =>
  formatAt < 0 ? null : verbs[formatAt] === "--format" ? (verbs[formatAt + 1] ?? "") : verbs[formatAt].slice(9);
// Only a page engine makes these; everything else can be had from plain Node.
const drawn = ["pdf", "png"];
const isDrawn = (format) => drawn.includes(format.trim().toLowerCase());
// A Word document takes its picture from one, and goes without where there is none.
const isBetterDrawn = (format) => isDrawn(format) || format.trim().toLowerCase() === "docx";
const exportsPage = verbs[0] === "export" && (formats()?.split(",").some(isBetterDrawn) ?? true);
// The pages of a PDF are compared with pages printed again.
const verifiesPage = verbs[0] === "verify" && verbs.some((word) => /\.pdf$/i.test(word));
const wantsPage = !verbs.includes("--help") && (exportsPage || verifiesPage);

const plain = (rest) =>
  spawnSync(process.execPath, [join(out, "cli", "cli.cjs"), ...rest], { stdio: "inherit" }).status ?? 1;

const withoutPage = () => {
  const rest = formats()
    ?.split(",")
    .filter((format) => !isDrawn(format)) ?? ["docx", "html", "md", "xlsx", "ics", "svg", "json"];
  const kept = verbs.filter(
    (_, at) => formatAt < 0 || (at !== formatAt && (verbs[formatAt] !== "--format" || at !== formatAt + 1)),
  );
  return rest.length === 0 ? null : [...kept, "--format", rest.join(",")];
};

const answer = async () => {
  if (!installWhenMissing() || !buildWhenStale()) return 2;
  if (!wantsPage) return plain(verbs);
  const why = hasDisplay() || programPath("xvfb-run") !== null ? null : words.noXvfb;
  const electron = why === null ? await resolveElectron(console.error) : null;
  if (electron && !electron.why) return runElectron(electron, verbs);
  console.error(why ?? words.noElectron(electron.why));
  // What can be verified without a page engine still is; the answer says what was not compared.
  if (verifiesPage) return plain(verbs);
  const rest = withoutPage();
  const code = rest === null ? 2 : plain(rest);
  // The PDF or the picture that was asked for is not there, so this is not a success.
  return formats()?.split(",").some(isDrawn) ? Math.max(code, 2) : code;
};

// npm runs scripts in the project's folder; the files are named from where the person stands.
process.chdir(resolve(process.env.INIT_CWD ?? "."));
process.exitCode = await answer();

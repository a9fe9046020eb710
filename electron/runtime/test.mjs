// npm test: everything it needs, every check, and the tally on the last line.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildWhenStale } from "./buildWhenStale.mjs";
import { installDebianPackages } from "./debianPackages.mjs";
import { hasDisplay, onDisplay, programPath } from "./display.mjs";
import { installWhenMissing } from "./installWhenMissing.mjs";
import { packagedProgram } from "./packageApp.mjs";
import { root } from "./places.mjs";
import { playwrightReport, vitestReport } from "./reports.mjs";
import { resolveElectron } from "./resolveElectron.mjs";
import { endProgramsWithUs, runProgram } from "./runProgram.mjs";
import { words } from "./words.mjs";

const say = (line) => console.log(line);
const total = { passed: 0, failed: 0 };
const skipped = [];
const bin = (name, ...rest) => [process.execPath, join(root, "node_modules", ...name.split("/")), ...rest];

const count = (name, begun, { passed, failed, faults = [], leftOut = [] }) => {
  total.passed += passed;
  total.failed += failed;
  for (const title of leftOut) skipped.push(`${name}: ${title}`);
  say(words.stage(name, passed, failed, Date.now() - begun));
  for (const fault of faults) say(fault.trim().replace(/^/gm, "    "));
};

/** A program that passes or fails as a whole; true where it passed. */
const check = async (name, order) => {
  const begun = Date.now();
  const { code, text } = await runProgram(order, { limit: 300_000 });
  count(name, begun, {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    faults: code === 0 ? [] : [text.slice(-6_000)],
  });
  return code === 0;
};

/** A report that names a program once, however many of its checks were left out. */
const byProgram = (report) =>
  report && { ...report, skipped: [...new Set(report.skipped.map((title) => title.split(" (")[0]))] };

/** A test runner that leaves a JSON report; without one it has crashed, and that is a failure. */
const suite = async (name, order, read, env, limit) => {
  const begun = Date.now();
  const { code, text } = await runProgram(order, { env, limit });
  const report = read();
  if (report === null || (code !== 0 && report.failed === 0))
    return count(name, begun, {
      passed: report?.passed ?? 0,
      failed: 1,
      faults: [words.stageCrashed(name), text.slice(-4_000)],
    });
  count(name, begun, { ...report, leftOut: report.skipped });
};

/** One project of the journeys, on a display. */
const journeys = async (project, env, reports) => {
  const file = join(reports, `${project}.json`);
  const config = ["--config", "tests/playwright.config.mts", "--project", project, "--reporter=json"];
  const [node, ...rest] = bin("@playwright/test/cli.js", "test", ...config);
  const told = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...env };
  await suite(`journeys: ${project}`, onDisplay(node, rest), () => playwrightReport(file), told, 1_260_000);
};

const inElectron = async (electron, reports) => {
  const env = { ELECTRON_OVERRIDE_DIST_PATH: electron.dir };
  await journeys("electron", env, reports);
  const packed = await check("package", [process.execPath, join(root, "electron/runtime/packageApp.mjs"), "--dir"]);
  if (packed) await journeys("packaged", { ...env, SAMESIDE_PACKAGE: packagedProgram(electron) }, reports);
  else skipped.push("the packaged app's window (no package)");
};

const run = async () => {
  process.env.CI ??= "true";
  if (!installWhenMissing(say)) return;
  skipped.push(...installDebianPackages(say));
  const electron = await resolveElectron(say);
  const reports = join(root, "test-results");
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const begun = Date.now();
  const built = buildWhenStale(say);
  count("build", begun, { passed: built ? 1 : 0, failed: built ? 0 : 1 });
  await check(
    "format and lint",
    bin("@biomejs/biome/bin/biome", "ci", "--config-path=tests/house/biome.config.json", "."),
  );
  await check("types of the project", bin("typescript/bin/tsc", "-p", "tsconfig.json"));
  await check("types of the pure core", bin("typescript/bin/tsc", "-p", "shared"));
  await check("unused code", bin("knip/bin/knip.js", "--no-progress", "--config", "tests/house/knip.json"));
  const file = join(reports, "vitest.json");
  const vitest = ["run", "--config", "tests/vitest.config.mts", "--reporter=json", `--outputFile=${file}`];
  await suite(
    "rules, unit and house tests",
    bin("vitest/vitest.mjs", ...vitest),
    () => vitestReport(file),
    {},
    1_200_000,
  );

  // What leaves the house, opened by programs of others: each where it is installed, none is installed for it.
  const opened = join(reports, "exports.json");
  const programs = ["run", "--mode", "exports", "--config", "tests/vitest.config.mts", "--reporter=json"];
  await suite(
    "files in other programs",
    bin("vitest/vitest.mjs", ...programs, `--outputFile=${opened}`),
    () => byProgram(vitestReport(opened)),
    electron.why ? {} : { ELECTRON_OVERRIDE_DIST_PATH: electron.dir },
    1_200_000,
  );

  const shown = hasDisplay() || programPath("xvfb-run") !== null;
  if (!built || !shown) skipped.push(built ? `all journeys (${words.noXvfb})` : "all journeys (no build)");
  else {
    if (electron.why) skipped.push(`journeys in Electron and the packaged app (${electron.why.join("; ")})`);
    else await inElectron(electron, reports);
    const chromium = process.env.CHROMIUM ?? programPath("chromium");
    if (chromium) await journeys("chromium", { CHROMIUM: chromium }, reports);
    else skipped.push("journeys in Chromium (no chromium on the path)");
  }
};

process.chdir(root);
endProgramsWithUs();
try {
  await run();
} catch (error) {
  total.failed += 1;
  say(error?.stack ?? String(error));
}
if (total.passed + total.failed === 0) total.failed = 1;
if (skipped.length > 0) say(words.skipped(skipped));
say(words.tally(total.passed, total.failed));
process.exitCode = total.failed === 0 ? 0 : 1;

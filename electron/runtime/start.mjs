// npm start: from a clone to the open app, or to the main job done where no window can open.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildWhenStale } from "./buildWhenStale.mjs";
import { hasDisplay, programPath } from "./display.mjs";
import { installWhenMissing } from "./installWhenMissing.mjs";
import { example, out, root } from "./places.mjs";
import { resolveElectron } from "./resolveElectron.mjs";
import { askElectron, runElectron } from "./runElectron.mjs";
import { words } from "./words.mjs";

const say = (line) => console.log(line);

/** Checks the example and exports its agreement, in Electron where there is one to print with. */
const mainJob = async (electron) => {
  const folder = join(out, "example");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const formats = electron ? "html,pdf,md,svg,json" : "html,md,svg,json";
  const order = ["export", example, "--to", folder, "--format", formats];
  const cli = (rest) => spawnSync(process.execPath, [join(out, "cli", "cli.cjs"), ...rest], { encoding: "utf8" });
  const checked = cli(["check", example]);
  process.stdout.write(checked.stdout);
  const done = electron ? await askElectron(electron, order) : cli(order);
  const code = electron ? done.code : done.status;
  const text = electron ? done.text : `${done.stdout}${done.stderr}`;
  const made = readdirSync(folder).sort();
  if (code !== 0 || made.length === 0) {
    say(words.mainJobFailed(text.trim() || checked.stderr.trim()));
    return 1;
  }
  say(words.mainJobDone(folder));
  for (const name of made) say(`  ${join(folder, name)}`);
  return 0;
};

const start = async () => {
  if (!installWhenMissing(say)) return 1;
  const shown = hasDisplay();
  if (!shown) say(words.noDisplay);
  const printable = shown || programPath("xvfb-run") !== null;
  if (!printable) say(words.noXvfb);
  const electron = printable ? await resolveElectron(say) : null;
  if (!buildWhenStale(say)) return 1;
  if (electron?.why) {
    say(words.noElectron(electron.why));
    if (shown) return 1;
    say(words.noElectronNoDisplay);
    return mainJob(null);
  }
  if (electron?.development) say(words.developmentRuntime(electron.version));
  if (!shown) return mainJob(electron);
  return runElectron(electron, process.argv.slice(2));
};

process.chdir(root);
process.exitCode = await start();

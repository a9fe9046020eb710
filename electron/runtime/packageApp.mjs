// npm run package: the installers of this platform; with `-- --dir` the unpacked app only. Where only the fallback
// Electron can be had, it packs a development copy from the same file, for the tests.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenStale } from "./buildWhenStale.mjs";
import { installWhenMissing } from "./installWhenMissing.mjs";
import { root } from "./places.mjs";
import { resolveElectron } from "./resolveElectron.mjs";
import { words } from "./words.mjs";

const config = join(root, "electron-builder.yml");
const folderOf = (electron) => join(root, "dist", ...(electron?.development ? ["development"] : []));

/** The program inside the unpacked package. */
export const packagedProgram = (electron) => {
  const places = {
    win32: ["win-unpacked", "Sameside.exe"],
    darwin: [process.arch === "arm64" ? "mac-arm64" : "mac", "Sameside.app/Contents/MacOS/Sameside"],
  };
  return join(folderOf(electron), ...(places[process.platform] ?? ["linux-unpacked", "sameside"]));
};

/** The one file, fitted to this platform. Linux has no archive check to turn on. */
const productConfig = (onlyDir, electron) => ({
  extends: config,
  // For the app alone the Electron at hand will do; installers take the one that electron-builder checks itself.
  ...(onlyDir && electron ? { electronDist: electron.dir } : {}),
  ...(process.platform === "linux" ? { electronFuses: { enableEmbeddedAsarIntegrityValidation: false } } : {}),
});

/** The one file, fitted to the fallback Electron: it lacks the newest fuse and carries a loader of ours. */
const developmentConfig = (electron) => ({
  extends: config,
  directories: { output: folderOf(electron) },
  electronVersion: electron.version,
  electronDist: electron.dir,
  electronFuses: { enableEmbeddedAsarIntegrityValidation: false },
  afterExtract: ({ appOutDir, packager }) => {
    // A file that extends another can change a fuse but not take it out.
    delete packager.config.electronFuses.grantFileProtocolExtraPrivileges;
    for (const name of ["app", "default_app.asar"])
      rmSync(join(appOutDir, "resources", name), { recursive: true, force: true });
  },
});

/** Packs and answers with the folder the packages lie in. */
const packageApp = async (electron, onlyDir) => {
  const { build } = await import("electron-builder");
  const output = folderOf(electron);
  rmSync(output, { recursive: true, force: true });
  await build({
    projectDir: root,
    publish: "never",
    dir: onlyDir,
    config: electron?.development ? developmentConfig(electron) : productConfig(onlyDir, electron),
  });
  return output;
};

const run = async () => {
  if (!installWhenMissing() || !buildWhenStale()) return 1;
  const electron = await resolveElectron(console.error);
  if (electron.why) console.error(words.packageWithoutElectron(electron.why));
  if (electron.development) console.error(words.packageDevelopment(electron.version));
  const begun = Date.now();
  try {
    const onlyDir = Boolean(electron.development) || process.argv.includes("--dir");
    const folder = await packageApp(electron.why ? null : electron, onlyDir);
    console.log(words.packaged(folder, Date.now() - begun));
    return 0;
  } catch (error) {
    console.error(words.packageFailed(error?.message ?? String(error)));
    return 1;
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root);
  process.exitCode = await run();
}

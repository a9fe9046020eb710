import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { places } from "../places";

let built: Promise<readonly string[]> | null = null;

/** The build names a font after its content: `name-<hash>.woff2`. */
const builtName = async (file: string): Promise<string | undefined> => {
  built ??= readdir(places.assets).catch(() => []);
  const stem = basename(file, ".woff2");
  return (await built).find(
    (name) =>
      name.startsWith(`${stem}-`) && name.endsWith(".woff2") && /^[\w-]{8}$/.test(name.slice(stem.length + 1, -6)),
  );
};

/** A bundled font by the name its package gives it; null where the build did not take it in. */
export const readFont = async (file: string): Promise<Uint8Array | null> => {
  const name = await builtName(file);
  return name === undefined ? null : readFile(join(places.assets, name)).catch(() => null);
};

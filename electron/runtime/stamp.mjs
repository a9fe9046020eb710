import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./places.mjs";

const rooms = ["assets", "electron", "renderer", "shared"];
const single = ["package.json", "package-lock.json"];

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

/** One hash over the content of everything the build reads: a checkout that touches only times does not make it stale. */
export const stampOfSources = () => {
  const hash = createHash("sha256");
  const there = rooms.filter((room) => statSync(join(root, room), { throwIfNoEntry: false }));
  const paths = [...there.flatMap((room) => filesUnder(join(root, room))), ...single.map((name) => join(root, name))];
  for (const path of paths.sort())
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update("\0");
  return hash.digest("hex");
};

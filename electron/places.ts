import { join } from "node:path";

/** Everything lies beside the bundle of the main process, in out/ and in the package alike. */
const out = join(__dirname, "..");

export const places = {
  pages: join(out, "renderer"),
  assets: join(out, "renderer", "assets"),
  preload: join(out, "preload", "preload.cjs"),
  roomPreload: join(out, "roomPreload", "roomPreload.cjs"),
} as const;

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const programPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

export const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** The order to run a program that needs a display: as it is, under xvfb-run, or null where neither is possible. */
export const onDisplay = (program, rest) => {
  if (hasDisplay()) return [program, ...rest];
  return programPath("xvfb-run") === null ? null : ["xvfb-run", "-a", program, ...rest];
};

import { join, resolve } from "node:path";
import type { Desk } from "./desk";

const ending = /\.sameside$/i;

/** The workshop files a name stands for: itself, or those in a folder of that name (none where it is empty). */
export const workshopsIn = async (desk: Desk, name: string): Promise<readonly string[]> => {
  const path = resolve(desk.folder, name);
  const found = await desk.disk.look(path).catch(() => null);
  // A file, and what is not there, is named as it was given: reading it says what is wrong with it.
  if (found === null || found.regular) return [name];
  const names = await desk.disk.list(path).catch(() => null);
  return names === null ? [name] : names.filter((one) => ending.test(one)).map((one) => join(name, one));
};

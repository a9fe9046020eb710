import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkshop } from "@shared/document/readWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { afterAll, beforeAll } from "vitest";
import { electronHere } from "../../helpers/electronHere";
import { ask, has } from "../../helpers/otherPrograms";
import { projectRoot } from "../../helpers/projectRoot";
import { temporaryFolder } from "../../helpers/temporaryFolder";

const isThere = (): boolean => {
  try {
    return existsSync(electronHere());
  } catch {
    return false;
  }
};
/** Without Electron all but the PDF and the bitmap is made. */
export const withPages = isThere() && has.display;

/** A text without its white space, in one form of its letters. */
export const plain = (text: string): string => text.replace(/\s+/g, "").normalize("NFKC");

/** Exports each of these workshops once, before the tests of a file, in every format into a folder of its own. */
export const exportedAs = (workshops: Readonly<Record<string, string>>) => {
  const folders = new Map<string, ReturnType<typeof temporaryFolder>>();
  beforeAll(() => {
    for (const [name, file] of Object.entries(workshops)) {
      const folder = temporaryFolder("exports");
      folders.set(name, folder);
      const command = ["run", "-s", "sameside", "--", "export", join(projectRoot, file), "--to", folder.path];
      const { code, text } = ask("npm", command, projectRoot);
      if (code !== 0 && withPages) throw new Error(text);
    }
  });
  afterAll(() => {
    for (const folder of folders.values()) folder.remove();
  });
  const fileOf = (name: string, ending: string): string => {
    const folder = folders.get(name)?.path ?? "";
    const file = readdirSync(folder).find((one) => one.endsWith(ending));
    if (file === undefined) throw new Error(`No ${ending} was written.`);
    return join(folder, file);
  };
  const workshopOf = (name: string): Workshop => {
    const read = readWorkshop(readFileSync(join(projectRoot, workshops[name] ?? ""), "utf8"));
    if (!read.ok) throw new Error(name);
    return read.value.workshop;
  };
  return { folders, fileOf, workshopOf };
};

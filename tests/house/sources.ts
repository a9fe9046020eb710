import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { parseSync } from "vite";
import { z } from "zod";
import { projectRoot } from "../helpers/projectRoot";

export const rooms = ["electron", "renderer", "shared", "assets", "tests"] as const;
const code = /\.(ts|tsx|mts|mjs|js)$/;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

/** Paths of all files in the rooms, from the root, with slashes. */
export const allFiles: readonly string[] = rooms
  .flatMap((room) => filesUnder(join(projectRoot, room)))
  .map((path) => relative(projectRoot, path).split(sep).join("/"))
  .sort();

export const codeFiles: readonly string[] = allFiles.filter((path) => code.test(path));

/** What the app itself is made of. */
export const appFiles: readonly string[] = codeFiles.filter(
  (path) => /^(electron|renderer|shared)\//.test(path) && !path.startsWith("electron/runtime/"),
);

export const textOf = (path: string): string => readFileSync(join(projectRoot, path), "utf8");

/** One node of a parsed file: its type, where it begins, and whatever else it has. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [more: string]: unknown;
}
const isNode = (value: object): value is Node =>
  "type" in value && typeof value.type === "string" && "start" in value && typeof value.start === "number";

const parsed = new Map<string, ReturnType<typeof parseSync>>();
const parse = (path: string): ReturnType<typeof parseSync> => {
  const known = parsed.get(path);
  if (known) return known;
  const made = parseSync(path, textOf(path));
  parsed.set(path, made);
  return made;
};

/** Every node of a file that the guard lets through, with its line. */
export const nodesOf = (path: string, wanted: (found: Node) => boolean): { found: Node; line: number }[] => {
  const text = textOf(path);
  const all: { found: Node; line: number }[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    if (isNode(value) && wanted(value)) all.push({ found: value, line: text.slice(0, value.start).split("\n").length });
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(parse(path).program);
  return all;
};

export interface Import {
  readonly from: string;
  /** As written. */
  readonly name: string;
  /** The project's own file it means, without its ending; null for a package. */
  readonly to: string | null;
  readonly lazy: boolean;
  readonly type: boolean;
}

const target = (from: string, name: string): string | null => {
  const bare = name.replace(/\?.*$/, "").replace(/\.(ts|tsx|mts|mjs|js)$/, "");
  if (bare.startsWith("@shared/")) return bare.replace("@shared/", "shared/");
  if (bare.startsWith(".")) return posix.normalize(posix.join(dirname(from), bare));
  return null;
};

/** All imports and re-exports of a file, types and lazy ones included. */
export const importsOf = (path: string): Import[] => {
  const { module } = parse(path);
  const made = (name: string, lazy: boolean, type: boolean): Import => ({
    from: path,
    name,
    to: target(path, name),
    lazy,
    type,
  });
  const text = textOf(path);
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      made(moduleRequest.value, false, entries.length > 0 && entries.every(({ isType }) => isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [made(moduleRequest.value, false, isType)] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      made(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), true, false),
    ),
    ...nodesOf(path, ({ type }) => type === "TSImportType").flatMap(({ found }) => {
      const source = z.looseObject({ source: z.looseObject({ value: z.string() }) }).safeParse(found);
      return source.success ? [made(source.data.source.value, false, true)] : [];
    }),
  ];
};

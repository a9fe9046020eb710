import { readFile, realpath } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { pagePolicy } from "./contentPolicy";
import { pageHost } from "./origin";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Kinds of files that pages of ours consist of; any other is not handed out. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".sameside": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Headers of every reply, also of a refusal. */
const always = (policy: string): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
});

export const reply = (status: number, type: string, body: Uint8Array, policy = pagePolicy): Reply => ({
  status,
  headers: { ...always(policy), "Content-Type": type },
  body,
});

/** Parts of the pages have their content in their name: a browser may keep them, compiled, and never ask again. */
const lasting = { "Cache-Control": "public, max-age=31536000, immutable" } as const;
const isPart = (path: string): boolean => /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+$/.test(path);

export const notFound = (): Reply => reply(404, "text/plain; charset=utf-8", Buffer.from("Not found"));

const pathnameOf = (address: string, host: string): string | null => {
  try {
    const url = new URL(address);
    if (url.host !== host || url.username !== "" || url.password !== "") return null;
    const path = decodeURIComponent(url.pathname);
    // A backslash is a separator on Windows, a NUL ends a name for the system.
    return /[\\\0]/.test(path) ? null : path;
  } catch {
    return null;
  }
};

/** One file under the folder, or a 404: nothing above it, nothing behind a link that leads out, no unknown kind. */
export const serve = async (folder: string, address: string, host = pageHost): Promise<Reply> => {
  const pathname = pathnameOf(address, host);
  if (pathname === null) return notFound();
  const path = normalize(join(folder, pathname === "/" ? "index.html" : pathname));
  const type = types[extname(path).toLowerCase()];
  if (!path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`) || type === undefined) return notFound();
  try {
    const [inside, real] = await Promise.all([realpath(folder), realpath(path)]);
    if (!real.startsWith(`${inside}${sep}`)) return notFound();
    const answer = reply(200, type, await readFile(path));
    return isPart(path) ? { ...answer, headers: { ...answer.headers, ...lasting } } : answer;
  } catch {
    return notFound();
  }
};

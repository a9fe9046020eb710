import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { programPath } from "./display.mjs";
import { words } from "./words.mjs";

const libraries = () => spawnSync("/sbin/ldconfig", ["-p"], { encoding: "utf8" }).stdout ?? "";
const program = (name) => () => programPath(name) !== null;
const library = (name) => (known) => known.includes(name);

/** What the journeys need beyond Node. Newer Debians name some libraries with the suffix t64. */
const needed = [
  { name: "chromium", there: program("chromium") },
  { name: "xvfb", there: program("xvfb-run") },
  { name: "xauth", there: program("xauth") },
  { name: "poppler-utils", there: program("pdftotext") },
  { name: "libgtk-3-0", there: library("libgtk-3.so.0") },
  { name: "libnss3", there: library("libnss3.so") },
  { name: "libasound2", there: library("libasound.so.2") },
  { name: "libgbm1", there: library("libgbm.so.1") },
];

const isDebian = () => {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
};

const apt = (...rest) =>
  spawnSync("apt-get", ["-o", "Acquire::http::Timeout=20", "-o", "Acquire::Retries=3", ...rest], {
    encoding: "utf8",
    timeout: 400_000,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });

const nameHere = (name) => {
  const newer = `${name}t64`;
  const listed = spawnSync("apt-cache", ["pkgnames", newer], { encoding: "utf8" }).stdout ?? "";
  return listed.split("\n").includes(newer) ? newer : name;
};

/** Installs what is missing where this is root on Debian; answers with one sentence for what could not be had. */
export const installDebianPackages = (say) => {
  if (process.platform !== "linux") return [];
  const missing = () => {
    const known = libraries();
    return needed.filter(({ there }) => !there(known)).map(({ name }) => name);
  };
  const names = missing();
  if (names.length === 0) return [];
  if (process.getuid?.() !== 0 || !isDebian()) return [words.notDebianRoot(names)];
  say(words.aptInstalling(names));
  const install = () => {
    apt("update");
    return apt("install", "-y", "--no-install-recommends", ...names.map(nameHere));
  };
  let done = install();
  // A mirror that fails once is asked once more.
  if (missing().length > 0) done = install();
  const left = missing();
  if (left.length === 0) return [];
  return [words.aptFailed(left, (done.error?.code ?? done.stderr ?? "").trim().split("\n").at(-1))];
};

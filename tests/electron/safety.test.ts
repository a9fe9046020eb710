import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lookPolicy, pagePolicy, paperPolicy } from "../../electron/safety/contentPolicy";
import { createDocuments } from "../../electron/safety/documents";
import { mayFrame, mayNavigate } from "../../electron/safety/navigation";
import { mayRequest, offlineSwitches } from "../../electron/safety/network";
import { isOurOrigin, originOf, pageOf } from "../../electron/safety/origin";
import { createPagesServer } from "../../electron/safety/pagesServer";
import { granted, mayUse } from "../../electron/safety/permissions";
import { serve } from "../../electron/safety/serve";
import { temporaryFolder } from "../helpers/temporaryFolder";

let folder: ReturnType<typeof temporaryFolder>;
let pages: string;
beforeEach(() => {
  folder = temporaryFolder("pages");
  pages = join(folder.path, "pages");
  mkdirSync(join(pages, "assets"), { recursive: true });
  mkdirSync(join(folder.path, "pages-private"));
  for (const [name, text] of [
    ["pages/index.html", "<p>ours"],
    ["pages/assets/a b.js", "1"],
    ["pages/assets/part-Ab3_x-9Z.js", "2"],
    ["pages/assets/secret.key", "secret"],
    ["pages/assets/tool.exe", "secret"],
    ["pages-private/x.html", "secret"],
    ["secret.html", "secret"],
  ] as const)
    writeFileSync(join(folder.path, name), text);
  symlinkSync(join(folder.path, "secret.html"), join(pages, "link.html"));
});
afterEach(() => folder.remove());

const text = async (address: string): Promise<string> => {
  const { status, body } = await serve(pages, address);
  return status === 200 ? Buffer.from(body).toString("utf8") : String(status);
};

test("the app's own files are served with their kind and the strict policy", async () => {
  expect(await text("app://bundle/index.html")).toBe("<p>ours");
  expect(await text("app://bundle/")).toBe("<p>ours");
  expect(await text("app://bundle/index.html?x=1#/workshop/w-1")).toBe("<p>ours");
  expect(await text("app://bundle/assets/a%20b.js")).toBe("1");
  const { headers } = await serve(pages, "app://bundle/index.html");
  expect(headers).toMatchObject({ "Content-Security-Policy": pagePolicy, "X-Content-Type-Options": "nosniff" });
  expect(headers["Content-Type"]).toBe("text/html; charset=utf-8");
});

test("a part with its content in its name may be kept; the page that names the parts is asked for each time", async () => {
  expect((await serve(pages, "app://bundle/assets/part-Ab3_x-9Z.js")).headers["Cache-Control"]).toContain("immutable");
  for (const path of ["index.html", "assets/a%20b.js"])
    expect((await serve(pages, `app://bundle/${path}`)).headers["Cache-Control"]).toBeUndefined();
});

test.each([
  "app://bundle/../secret.html",
  "app://bundle/%2e%2e/secret.html",
  "app://bundle/..%2fsecret.html",
  "app://bundle/assets/..%2f..%2fsecret.html",
  "app://bundle/..%5csecret.html",
  "app://bundle/%2fetc/passwd",
  "app://bundle/../pages-private/x.html",
  "app://bundle/%2e%2e/pages-private/x.html",
  "app://bundle/link.html",
  "app://bundle/index.html%00.js",
  "app://bundle/assets/secret.key",
  "app://bundle/assets/tool.exe",
  "app://bundle/assets",
  "app://bundle/nothing.html",
  "app://bundle/%",
  "app://bundle.evil/index.html",
  "app://bundle@evil/index.html",
  "app://evil/index.html",
  "app:index.html",
  "",
])("%s is not found, and even that answer carries the policy", async (address) => {
  const { status, headers } = await serve(pages, address);
  expect(status).toBe(404);
  expect(headers["Content-Security-Policy"]).toBe(pagePolicy);
});

test("a document on its way to paper can be fetched once, runs nothing and loads nothing", async () => {
  const documents = createDocuments();
  const address = documents.put("<p>agreement", "paper");
  const first = await documents.answer(address);
  expect(Buffer.from(first.body).toString()).toBe("<p>agreement");
  expect(first.headers["Content-Security-Policy"]).toBe(paperPolicy);
  expect((await documents.answer(address)).status).toBe(404);
  const dropped = documents.put("<p>dropped", "paper");
  documents.forget(dropped);
  expect((await documents.answer(dropped)).status).toBe(404);
  expect(paperPolicy).not.toMatch(/script-src|connect-src|sandbox/);
  expect(paperPolicy).toContain("frame-ancestors 'none'");
});

test("a document that is looked at has nobody's origin, runs nothing and loads nothing", async () => {
  const documents = createDocuments();
  const address = documents.put("<script>1</script>", "look");
  expect(mayFrame(address)).toBe(true);
  const { headers } = await documents.answer(address);
  expect(headers["Content-Security-Policy"]).toBe(lookPolicy);
  expect(lookPolicy).toMatch(/default-src 'none'.*; sandbox;/);
  expect(lookPolicy).not.toMatch(/script-src|connect-src|allow-/);
});

test("of documents that are looked at only the last few are held", async () => {
  const documents = createDocuments();
  const paper = documents.put("<p>", "paper");
  const looked = Array.from({ length: 6 }, (_, at) => documents.put(`<p>${at}`, "look"));
  const found = await Promise.all([paper, ...looked].map((one) => documents.answer(one)));
  expect(found.map(({ status }) => status)).toEqual([200, 404, 404, 200, 200, 200, 200]);
});

test("the browser edition's server hands a document out once, and its pages as ever", async () => {
  const server = createPagesServer(pages);
  const path = server.put("<p>agreement");
  expect(path).toMatch(/^\/export\/[\w-]+\.html$/);
  expect((await server.get(path)).headers["Content-Security-Policy"]).toBe(lookPolicy);
  expect((await server.get(path)).status).toBe(404);
  expect((await server.get("/index.html")).headers["Content-Security-Policy"]).toBe(pagePolicy);
  expect((await server.get("/export/../../package.json")).status).toBe(404);
});

test("the pages' policy allows no inline code, no eval and no foreign place", () => {
  expect(pagePolicy).not.toMatch(/unsafe|https?:|\*/);
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(pagePolicy).toContain(part);
});

const hostile = [
  "https://example.org",
  "http://bundle/index.html",
  "file:///etc/passwd",
  "app://bundle.evil/index.html",
  "app://bundle@evil/index.html",
  "app://evil@bundle/index.html",
  "app://bundle:1/index.html",
  "app://export/1.html",
  "app://bundle/assets/a.js",
  "app://bundle/index.html?next=x",
  "javascript:alert(1)",
  "data:text/html,hi",
  "blob:app://bundle/1",
  "about:blank",
  "devtools://devtools/x",
  "sameside://open",
  "view-source:app://bundle/index.html",
  "",
];
test.each(hostile)("no window goes to %j", (address) => {
  expect(mayNavigate(address)).toBe(false);
});
test.each([
  "app://bundle/index.html",
  "app://export/a/b.html",
  "app://export/1.html?x",
  "app://export.evil/1.html",
  "https://example.org",
  "data:text/html,hi",
  "about:blank",
])("no frame goes to %j", (address) => expect(mayFrame(address)).toBe(false));
test("a window goes to the library and to a workshop, whatever its id is", () => {
  expect(mayNavigate(pageOf(null))).toBe(true);
  expect(mayNavigate(pageOf("a/../b?#x"))).toBe(true);
  expect(pageOf("a/b")).toBe("app://bundle/index.html#/workshop/a%2Fb");
});

test("only four permissions exist, for the main frame of our own page", () => {
  expect(Object.keys(granted).sort()).toEqual([
    "clipboard-sanitized-write",
    "fullscreen",
    "persistent-storage",
    "screen-wake-lock",
  ]);
  for (const permission of Object.keys(granted)) {
    expect(mayUse(permission, "app://bundle", true)).toBe(true);
    expect(mayUse(permission, "app://bundle/", true)).toBe(true);
    expect(mayUse(permission, "app://bundle", false)).toBe(false);
    for (const origin of ["app://export", "app://bundle.evil", "https://example.org", "file://", "null", ""])
      expect(mayUse(permission, origin, true)).toBe(false);
  }
});
test.each([
  ...["geolocation", "media", "camera", "microphone", "clipboard-read", "notifications", "fileSystem", "midi", "usb"],
  ...["serial", "hid", "openExternal", "pointerLock", "display-capture", "local-fonts", "idle-detection", "toString"],
])("%s is denied to everyone", (permission) => {
  expect(mayUse(permission, "app://bundle", true)).toBe(false);
});

test.each([
  ["app://bundle/index.html", true],
  ["app://export/x.html", true],
  ["data:image/png;base64,AA", true],
  ["blob:app://bundle/1", true],
  ["https://example.org", false],
  ["http://127.0.0.1:80", false],
  ["ws://example.org", false],
  ["ftp://example.org", false],
  ["file:///etc/passwd", false],
  ["app://other/x", false],
  ["chrome-extension://x", false],
  ["nonsense", false],
])("a request for %s goes through: %s", (address, goes) => {
  expect(mayRequest(address, false)).toBe(goes);
});
test("the tools for developers load in development only", () => {
  expect([mayRequest("devtools://devtools/x", true), mayRequest("devtools://devtools/x", false)]).toEqual([
    true,
    false,
  ]);
});
test("every switch that keeps Chromium offline says why", () => {
  expect(offlineSwitches.map(([name]) => name)).toContain("host-resolver-rules");
  expect(offlineSwitches.every(([, , reason]) => reason.length > 10)).toBe(true);
});

test("an origin is compared as a whole", () => {
  expect(isOurOrigin(originOf("app://bundle/index.html#/x"))).toBe(true);
  expect(originOf("not an address")).toBe("");
  expect(isOurOrigin("app://bundle.evil")).toBe(false);
});

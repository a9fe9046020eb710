import { expect, test } from "vitest";
import { none } from "./none";
import { allFiles, appFiles, codeFiles, textOf } from "./sources";

interface Ban {
  readonly what: RegExp;
  readonly why: string;
  readonly where: (path: string) => boolean;
  readonly planted: string;
}

const inApp = (path: string): boolean => appFiles.includes(path);
const inShared = (path: string): boolean => path.startsWith("shared/");
const inPages = (path: string): boolean => path.startsWith("renderer/");
/** Our own schemes and the names of standards, which are never asked for anything. */
const nameOnly = /https?:\/\/(www\.w3\.org|json-schema\.org|ns\.adobe\.com|127\.0\.0\.1)\b/g;

const bans: readonly Ban[] = [
  { what: /\bopenExternal\b/, why: "no link leaves the app", where: inApp, planted: "shell.openExternal(x)" },
  {
    what: /\bopenPath\b/,
    why: "files are shown in their folder, never started",
    where: inApp,
    planted: "shell.openPath(x)",
  },
  { what: /nodeIntegration\w*:\s*true/, why: "pages have no Node", where: inApp, planted: "nodeIntegration: true" },
  {
    what: /(contextIsolation|sandbox|webSecurity):\s*false/,
    why: "the walls stay up",
    where: inApp,
    planted: "sandbox: false",
  },
  {
    what: /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/,
    why: "no experiment in the page",
    where: inApp,
    planted: "experimentalFeatures: 1",
  },
  { what: /webviewTag:\s*true|<webview/, why: "no page inside the page", where: inApp, planted: "<webview src>" },
  { what: /\beval\(|new Function\(/, why: "no text becomes code", where: inApp, planted: "eval(x)" },
  {
    what: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    why: "no text becomes markup",
    where: inApp,
    planted: "a.innerHTML = b",
  },
  {
    what: /<style[\s>]/,
    why: "the content policy refuses style elements",
    where: (path) => path.endsWith(".tsx"),
    planted: "<style>",
  },
  { what: /https?:\/\/[\w.-]+/, why: "the app is offline", where: inApp, planted: 'fetch("https://example.org")' },
  {
    what: /\b(WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|sendBeacon)\b/,
    why: "the app is offline",
    where: (path) => inPages(path) || inShared(path),
    planted: "new WebSocket(x)",
  },
  {
    what: /\b(Math\.random|Date\.now|new Date\(\)|performance\.now)/,
    why: "clock and random are passed into shared",
    // The script of the page for review runs at the reader's and asks the reader's own clock.
    where: (path) => inShared(path) && path !== "shared/agreement/review/reviewScript.ts",
    planted: "Date.now()",
  },
  {
    what: /\b(alert|confirm|prompt)\(["'`]/,
    why: "the app asks in its own words",
    where: inPages,
    planted: 'alert("x")',
  },
  {
    what: /\b(localStorage|sessionStorage)\b/,
    why: "what must survive goes through the journal",
    where: (path) => inShared(path) || path.startsWith("renderer/features/"),
    planted: "localStorage.x",
  },
  {
    what: /\.(toSorted|toReversed|toSpliced)\(|Object\.groupBy|Promise\.withResolvers/,
    why: "the oldest engine does not have it",
    where: inApp,
    planted: "a.toSorted()",
  },
  {
    what: /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/,
    why: "a complaint is answered, not silenced",
    where: (path) => codeFiles.includes(path),
    planted: "@ts-ignore",
  },
];

const withoutNames = (text: string): string => text.replace(nameOnly, "");

test.each(bans)("no $what: $why", ({ what, where, why }) => {
  const found = allFiles
    .filter((path) => /\.(ts|tsx|mts|mjs|js|html|css)$/.test(path) && where(path) && !path.startsWith("tests/house/"))
    .flatMap((path) =>
      withoutNames(textOf(path))
        .split("\n")
        .flatMap((line, at) => (what.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
  none(found, `This must not be here, because ${why}:`);
});

test("each rule sees its planted offence", () => {
  expect(bans.filter(({ what, planted }) => !what.test(withoutNames(planted)))).toEqual([]);
});

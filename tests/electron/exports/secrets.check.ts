import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { laidOpen } from "../../helpers/laidOpen";
import { ask, has } from "../../helpers/otherPrograms";
import { projectRoot } from "../../helpers/projectRoot";
import { readable, secretWord } from "../../helpers/secretWords";
import { temporaryFolder } from "../../helpers/temporaryFolder";
import { withPages } from "./exportedAs";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

const secrets = {
  "the box of a sealed envelope": secretWord(),
  "a draft of the vision that is still sealed": secretWord(),
  "what a side feels": secretWord(),
  "what a side guessed": secretWord(),
  "what the facilitator sees": secretWord(),
  "a note in the minutes": secretWord(),
  "a key of another version": secretWord(),
} as const;
type Secret = keyof typeof secrets;
const names = Object.keys(secrets).filter((name): name is Secret => name in secrets);

const folder = temporaryFolder("secrets");
const file = join(folder.path, "secrets.sameside");
afterAll(() => folder.remove());

beforeAll(() => {
  const whole = JSON.parse(readFileSync(join(projectRoot, "tests/fixtures/nordvarme-loomgate.sameside"), "utf8"));
  const [checkup] = whole.checkups;
  const ratings = { valued: 1, supported: 1, challenged: 1, again: 1 };
  const felt = [{ by: "nv", about: "lg", ...ratings, note: secrets["what a side feels"] }];
  const sealed = (one: { kind: string; side: string; openedAt: string | null }) =>
    one.openedAt === null || (one.kind === "vision" && one.side === "lg")
      ? { ...one, openedAt: null, box: secrets["the box of a sealed envelope"] }
      : one;
  const workshop = {
    ...whole,
    "x-private": secrets["a key of another version"],
    facilitator: { ...whole.facilitator, seen: secrets["what the facilitator sees"] },
    envelopes: whole.envelopes.map(sealed),
    vision: {
      ...whole.vision,
      drafts: { ...whole.vision.drafts, lg: secrets["a draft of the vision that is still sealed"] },
    },
    guesses: [{ id: "gu-x", side: "nv", about: "lg", text: secrets["what a side guessed"], hit: null }],
    minutes: [
      ...whole.minutes,
      { id: "mi-x", at: "", step: null, kind: "note", text: secrets["a note in the minutes"] },
    ],
    checkups: [{ ...checkup, done: true, felt }, ...whole.checkups.slice(1)],
  };
  writeFileSync(file, JSON.stringify(workshop));
});

const all = withPages ? "pdf,docx,html,review,md,xlsx,ics,svg,png,canvas,json" : "html,review,md,xlsx,ics,svg,json";
const papers = withPages ? "pdf,docx,html" : "html";

/** Every byte that a copy for these readers has, in one shape. */
const bytesFor = (readers: string, shape: string, formats = all): Buffer => {
  const to = join(folder.path, `${readers} ${shape}`);
  const order = ["--for", readers, "--shape", shape, "--format", formats, "--drafts", "--to", to];
  const { code, text } = ask("npm", ["run", "-s", "sameside", "--", "export", file, ...order], projectRoot);
  if (code !== 0) throw new Error(text);
  const written = readdirSync(to);
  expect(written).toHaveLength(formats.split(",").length);
  return Buffer.concat(written.map((name) => laidOpen(join(to, name))));
};
const found = (bytes: Buffer): readonly Secret[] => names.filter((name) => readable([secrets[name]], bytes).length > 0);

describe.skipIf(withPages && !has.poppler)("The bytes of every file that is written", () => {
  test.each([
    ["charter", all],
    ["brief", papers],
    ["checkup", papers],
  ])("tell no secret in a copy for all, as %s", (shape, formats) => {
    expect(found(bytesFor("shared", shape, formats))).toEqual([]);
  });

  test("tell a side its own words in its own copy, and no other's", () => {
    expect(found(bytesFor("nv", "charter", `${papers},json`))).toEqual(["what a side feels", "what a side guessed"]);
    expect(found(bytesFor("lg", "charter", "html,json"))).toEqual(["a draft of the vision that is still sealed"]);
  });

  test("hold all of them in the archive, so that the search is known to find", () => {
    expect(found(bytesFor("archive", "charter"))).toEqual(names);
  });
});

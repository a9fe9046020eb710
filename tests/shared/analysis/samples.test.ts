import { readFileSync } from "node:fs";
import { analyse } from "@shared/analysis/analyse";
import { fingerprint } from "@shared/document/fingerprint";
import { readWorkshop } from "@shared/document/readWorkshop";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { analysisAfter } from "../../helpers/aFinding";
import { aWorkshop } from "../../helpers/aWorkshop";

const samples = {
  "zirkelwerk-kridlo.sameside": "assets/zirkelwerk-kridlo.sameside",
  "nordvarme-loomgate.sameside": "tests/fixtures/nordvarme-loomgate.sameside",
};
const expected = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync("tests/fixtures/expected.json", "utf8")));

const opened = (path: string): Workshop => {
  const read = readWorkshop(readFileSync(path));
  if (!read.ok) throw new Error(read.error.problems.join("\n"));
  return read.value.workshop;
};

describe("The two real workshops", () => {
  for (const [name, path] of Object.entries(samples)) {
    it(`${name}: status, outcome, findings and fingerprint are those that were worked out by hand`, () => {
      const workshop = opened(path);
      const { findings, ...rest } = analyse(workshop, createWords("en"));
      const bare = findings.map(({ rule, severity, sides, refs }) => ({ rule, severity, sides, refs }));
      expect({ ...rest, findings: bare, fingerprint: fingerprint(workshop) }).toEqual(expected[name]);
    });

    it(`${name}: every finding has a whole sentence for the record and a question for the room that grades nobody`, () => {
      for (const { message, question } of analyse(opened(path), createWords("en")).findings) {
        expect(message).toMatch(/^\S.*\.$/s);
        expect(question).toMatch(/\?$/);
        expect(question).not.toMatch(/hollow|silent|abdicat/i);
      }
    });
  }

  it("The sound workshop lacks nothing but the sign-offs", () => {
    expect(analysisAfter().findings.map((one) => `${one.rule} ${one.refs.join()}`)).toEqual([
      "unsigned a",
      "unsigned b",
    ]);
    expect(analysisAfter().status).toBe("ready");
    expect(analyse(aWorkshop(), createWords("en")).outcome).toBe("collaborate");
  });
});

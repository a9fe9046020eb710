import { readFileSync } from "node:fs";
import { jsonSchema, replySchema } from "@shared/document/jsonSchema";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { describe, expect, it } from "vitest";
import { add, workshopAfter } from "../../helpers/aFinding";
import { soundWorkshop } from "../../helpers/aWorkshop";

const read = (content: string | Uint8Array): Workshop => {
  const result = readWorkshop(content);
  if (!result.ok) throw new Error(result.error.problems.join("\n"));
  return result.value.workshop;
};

describe("Reading a workshop", () => {
  it("fills in what is missing, and leaves maps as they are", () => {
    const bare = read('{"sameside":1,"id":"x","partnershipType":"alliance-member","sides":[{"id":"a"},{"id":"b"}]}');
    expect(bare).toMatchObject({
      title: "",
      competing: false,
      facilitator: { name: "", engagedBy: [] },
      vision: { horizon: null, alignment: {}, cards: [] },
      plan: { longTerm: { text: "", milestones: [] }, objectives: [] },
      canvas: { positions: {} },
      zones: {},
      verdicts: {},
    });
    expect(Object.keys(bare.vision.doubts)).toEqual([]);
    expect(Object.keys(bare).sort()).toEqual(Object.keys(workshopAfter()).sort());
  });

  it("takes bytes or text, with or without a byte order mark", () => {
    const text = JSON.stringify(soundWorkshop);
    const plain = read(text);
    expect(read(`\uFEFF${text}`)).toEqual(plain);
    expect(read(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(plain);
  });

  it("reads all line ends as LF and says once how many control characters it left out", () => {
    const json = { ...soundWorkshop, title: "a\r\nb\rc\u0000", place: "\u0085\tx\u001b", "x-note": "kept\u0000\r\n" };
    const result = readWorkshop(JSON.stringify(json));
    if (!result.ok) throw new Error(result.error.problems.join("\n"));
    const { workshop, notices } = result.value;
    expect([workshop.title, workshop.place]).toEqual(["a\nb\nc", "\tx"]);
    expect(Reflect.get(workshop, "x-note")).toBe("kept\u0000\r\n");
    expect(notices.map((notice) => createWords("en").say(notice))).toEqual([
      "3 control characters that no text can show were left out.",
    ]);
  });

  it("lets the second of two equal keys stand", () => {
    expect(read(JSON.stringify(soundWorkshop).replace("{", '{"title":"first",')).title).toBe("Alder and Birch");
  });
});

describe("A map", () => {
  it("holds no entry for a side that is called what every object inherits", () => {
    const { vision, verdicts, canvas } = workshopAfter(add("sides", { id: "toString" }));
    for (const map of [vision.alignment, vision.drafts, vision.doubts, verdicts, canvas.positions]) {
      expect(map["toString"]).toBeUndefined();
    }
  });
});

describe("Writing a workshop", () => {
  it("writes the shipped example as it was read: nothing added, nothing lost", () => {
    const text = readFileSync("assets/zirkelwerk-kridlo.sameside", "utf8");
    expect(JSON.parse(writeWorkshop(read(text)))).toEqual(JSON.parse(text));
  });

  it("writes keys in the order of the format page, and ends with a line end", () => {
    const text = writeWorkshop(workshopAfter());
    expect(text.startsWith('{\n  "sameside": 1,\n  "id": "alder-birch",\n  "title"')).toBe(true);
    expect(text.endsWith("}\n")).toBe(true);
  });
});

describe("Older and newer versions", () => {
  // A made-up pair: version -1 called the title a name, version 0 had no partnership type.
  const made = [
    { from: -1, migrate: ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }) },
    { from: 0, migrate: (old: Readonly<Record<string, unknown>>) => ({ ...old, partnershipType: "alliance-member" }) },
  ];
  const sides = [{ id: "a" }, { id: "b" }];

  it("an older one is brought up step by step", () => {
    const result = readWorkshop(JSON.stringify({ sameside: -1, id: "x", name: "Old", sides, kept: [1] }), made);
    expect(result).toMatchObject({
      ok: true,
      value: { workshop: { sameside: 1, title: "Old", partnershipType: "alliance-member", kept: [1] } },
    });
  });

  it("one without a way up is no workshop of ours, and a newer one is never guessed at", () => {
    expect(readWorkshop(JSON.stringify({ sameside: -2, sides }), made)).toMatchObject({
      error: { kind: "not-a-workshop" },
    });
    expect(readWorkshop(JSON.stringify({ sameside: 2, sides }), made)).toMatchObject({ error: { kind: "newer" } });
    expect(readWorkshop(JSON.stringify({ sameside: 0, sides }))).toMatchObject({ error: { kind: "not-a-workshop" } });
  });
});

describe("The published JSON Schemas", () => {
  it("are those the code reads by (npx vitest run -u writes them anew)", async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      "../../../shared/document/workshop.schema.json",
    );
    await expect(`${JSON.stringify(replySchema(), null, 2)}\n`).toMatchFileSnapshot(
      "../../../shared/document/reply.schema.json",
    );
  });
});

import { analyse } from "@shared/analysis/analyse";
import type { Finding, Rule } from "@shared/analysis/finding";
import type { Command } from "@shared/commands/command";
import { settles } from "@shared/commands/settle";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { after, aNewWorkshop, say } from "./sample";

const words = createWords("en");
const found = (workshop: Workshop, rule: Rule): Finding | undefined =>
  analyse(workshop, words).findings.find((finding) => finding.rule === rule);

const scenes: readonly [Rule, readonly Command[]][] = [
  [
    "gap",
    [
      {
        do: "add",
        what: "role",
        record: { id: "r", side: "id1", title: "Sales", needs: [{ id: "n", text: "Demo days" }] },
      },
    ],
  ],
  [
    "overlap",
    [
      { do: "add", what: "role", record: { id: "r1", side: "id1", title: "Sales", responsibilities: ["First call"] } },
      {
        do: "add",
        what: "role",
        record: { id: "r2", side: "id2", title: "Also sales", responsibilities: ["first call"] },
      },
    ],
  ],
  [
    "contested",
    [
      {
        do: "add",
        what: "interest",
        record: { id: "i1", side: "id1", text: "Our region", strength: "must-protect", topic: "territory" },
      },
      {
        do: "add",
        what: "interest",
        record: { id: "i2", side: "id2", text: "Our region too", strength: "must-protect", topic: "territory" },
      },
    ],
  ],
  [
    "double-stake",
    [
      {
        do: "add",
        what: "stake",
        record: { id: "s1", kind: "region", title: "Moravia", exclusivity: "exclusive", owner: "id1" },
      },
      {
        do: "add",
        what: "stake",
        record: { id: "s2", kind: "region", title: "Moravia", exclusivity: "shared", owner: "id2" },
      },
    ],
  ],
  [
    "threatened",
    [
      {
        do: "add",
        what: "interest",
        record: { id: "i", side: "id2", text: "Our region", strength: "must-protect", topic: "territory" },
      },
      {
        do: "add",
        what: "stake",
        record: { id: "s", kind: "region", title: "Moravia", exclusivity: "exclusive", owner: "id1" },
      },
    ],
  ],
  ["zone-untouched", []],
];

const finding = (workshop: Workshop, rule: Rule): Finding => {
  const one = found(workshop, rule);
  if (!one) throw new Error(`No ${rule} was found.`);
  return one;
};

test.each(scenes)("%s: every key but “later” settles it", (rule, commands) => {
  const start = after(aNewWorkshop(), ...commands);
  const open = finding(start, rule);
  const ways = settles(open, start, { today: "2026-03-10" }).filter((way) => way.label.key !== "commands.settle.later");
  expect(ways.length).toBeGreaterThan(0);
  for (const way of ways) {
    const next = after(start, way.command);
    expect(
      analyse(next, words).findings.filter((one) => one.rule === rule && one.refs.join() === open.refs.join()),
    ).toEqual([]);
  }
});

test.each(scenes.filter(([rule]) => rule !== "zone-untouched"))(
  "%s: “later” adjourns it for thirty days, and it can still be settled then",
  (rule, commands) => {
    const start = after(aNewWorkshop(), ...commands);
    const later = settles(finding(start, rule), start, { today: "2026-03-10" }).find(
      (way) => way.label.key === "commands.settle.later",
    );
    if (!later) throw new Error("There is no later.");
    const parked = after(start, later.command);
    expect(parked.resolutions[0]).toMatchObject({ kind: "parked", reviewOn: "2026-04-11", agreedBy: ["id1", "id2"] });
    const caution = finding(parked, rule);
    expect(caution.severity).toBe("caution");
    const now = settles(caution, parked);
    expect(now.map((way) => way.label.key)).not.toContain("commands.settle.later");
    const settled = after(parked, ...now.slice(0, 1).map((way) => way.command));
    expect(settled.resolutions).toHaveLength(1);
    expect(found(settled, rule)).toBeUndefined();
  },
);

test("a month is counted from today where the workshop is over", () => {
  const start = after(aNewWorkshop(), ...(scenes[0]?.[1] ?? []));
  const later = settles(finding(start, "gap"), start, { today: "2026-12-20" }).at(-1);
  expect(say(later?.label ?? null)).toBe("Later, by 19 Jan 2027".replace("19 Jan 2027", words.day("2027-01-19")));
});

test("what was settled can be settled again after its resolution was taken away", () => {
  const start = after(aNewWorkshop(), ...(scenes[0]?.[1] ?? []));
  const once = after(
    start,
    ...settles(finding(start, "gap"), start)
      .slice(0, 1)
      .map((way) => way.command),
  );
  const removed = after(once, { do: "remove", ids: once.resolutions.map((one) => one.id) });
  expect(
    after(
      removed,
      ...settles(finding(removed, "gap"), removed)
        .slice(1, 2)
        .map((way) => way.command),
    ).resolutions[0]?.title,
  ).toBe("“Demo days”: we do without");
});

test("a resolution without a day gets one", () => {
  const start = after(aNewWorkshop(), {
    do: "add",
    what: "resolution",
    record: { id: "z", kind: "parked", title: "Logo", agreedBy: ["id1", "id2"] },
  });
  const adrift = finding(start, "adrift");
  expect(after(start, ...settles(adrift, start).map((way) => way.command)).resolutions[0]?.reviewOn).toBe("2026-04-11");
});

test("what no key can settle offers none", () => {
  expect(settles(finding(aNewWorkshop(), "vision-blank"), aNewWorkshop())).toEqual([]);
});

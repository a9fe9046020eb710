import { folded } from "@shared/agreement/calendar/calendarText";
import { encodeUtf8 } from "@shared/lib/utf8";
import type { Workshop } from "@shared/workshop/workshop";
import { describe, expect, test } from "vitest";
import { AT, filesOf, opened } from "./onPaper";

const rawOf = async (workshop: Workshop, at = AT): Promise<string> => {
  const [file] = await filesOf(workshop, { formats: ["ics"], at });
  return file?.text ?? "";
};
const unfolded = async (workshop: Workshop, at = AT): Promise<string> =>
  (await rawOf(workshop, at)).replace(/\r\n /g, "");
const eventOf = (calendar: string, summary: string): string =>
  calendar.split("BEGIN:VEVENT").find((event) => event.includes(`SUMMARY:${summary}`)) ?? "";

describe("The calendar of an agreement", () => {
  const workshop = opened("zirkelwerk-kridlo");
  const withReview = (cadence: "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly", firstOn: string) => ({
    ...workshop,
    plan: { ...workshop.plan, reviews: [{ id: "rv", title: "Dinner", cadence, firstOn, people: [] }] },
  });

  test("holds actions, reviews, renewals, checkups and looks at stakes as whole days", async () => {
    const calendar = await unfolded(workshop);
    for (const summary of [
      "Advertise both posts",
      "Half an hour on leads",
      "Re-pave: Grade I",
      "Checkup: ",
      "Look at the stake: Moravia",
    ])
      expect(eventOf(calendar, summary)).toMatch(/DTSTART;VALUE=DATE:20\d{6}\r\nDTEND;VALUE=DATE:20\d{6}/);
    expect(eventOf(calendar, "Advertise both posts")).toContain(
      "DTSTART;VALUE=DATE:20261116\r\nDTEND;VALUE=DATE:20261117",
    );
  });

  test("the same event has the same name in every export, and the later export counts", async () => {
    const uids = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);
    const first = await unfolded(workshop);
    const later = await unfolded({ ...workshop, place: "Wien" }, "2026-11-26T10:00:00+01:00");
    expect(uids(later)).toEqual(uids(first));
    expect(new Set(uids(first)).size).toBe(uids(first).length);
    const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    expect(sequence(later)).toBe(sequence(first) + 24 * 60);
    expect(first).toContain("DTSTAMP:20261125T090000Z");
  });

  test("what was given up or closed at a checkup is sent as cancelled under its old name", async () => {
    const action = workshop.plan.objectives[0]?.actions[0]?.id ?? "";
    const later = {
      ...workshop,
      checkups: workshop.checkups.map((one) =>
        one.on === "2027-10-14" ? { ...one, actions: [{ action, state: "dropped" as const, note: "" }] } : one,
      ),
    };
    const event = (calendar: string): string =>
      calendar.split("BEGIN:VEVENT").find((one) => one.includes(`UID:${action}@`)) ?? "";
    expect(event(await unfolded(workshop))).toContain("STATUS:CONFIRMED");
    expect(event(await unfolded(later))).toContain("STATUS:CANCELLED");
  });

  test("what stood in the signed version and is gone from the plan is cancelled too", async () => {
    const [review] = workshop.plan.reviews;
    const without = { ...workshop, plan: { ...workshop.plan, reviews: [] } };
    const [file] = await filesOf(without, { formats: ["ics"], signed: workshop });
    const event = file?.text.split("BEGIN:VEVENT").find((one) => one.includes(`UID:${String(review?.id)}@`)) ?? "";
    expect(event).toContain("STATUS:CANCELLED");
    expect(file?.text.split("STATUS:CANCELLED").length).toBe(workshop.plan.reviews.length + 1);
  });

  test.each([
    ["weekly", "2026-12-31", "FREQ=WEEKLY"],
    ["monthly", "2026-12-15", "FREQ=MONTHLY"],
    ["monthly", "2026-12-31", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"],
    ["quarterly", "2026-11-30", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1"],
    ["half-yearly", "2026-11-02", "FREQ=MONTHLY;INTERVAL=6"],
    ["yearly", "2028-02-29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"],
    ["yearly", "2026-12-31", "FREQ=YEARLY"],
  ] as const)("a %s review from %s comes again by %s", async (cadence, on, rule) => {
    expect(eventOf(await unfolded(withReview(cadence, on)), "Dinner")).toContain(`RRULE:${rule}\r\n`);
  });

  test("no line is longer than 75 octets, none is cut within a character, and every line ends as the format asks", async () => {
    const calendar = await rawOf(opened("six-scripts"));
    const lines = calendar.split("\r\n");
    expect(lines.filter((line) => encodeUtf8(line).length > 75)).toEqual([]);
    expect(calendar.replace(/\r\n/g, "")).not.toMatch(/[\r\n\ufffd]/);
    expect(folded(`X:${"한".repeat(60)}`).replace(/\r\n /g, "")).toBe(`X:${"한".repeat(60)}`);
  });

  test("what people wrote cannot begin a line or an event of its own", async () => {
    const text = "a;b,c\\d\nEND:VEVENT\r\nBEGIN:VALARM";
    const [objective, ...rest] = workshop.plan.objectives;
    const actions = [{ id: "a-x", text, side: null, person: null, due: "2026-12-01" }];
    const objectives = objective === undefined ? [] : [{ ...objective, actions }, ...rest];
    const calendar = await unfolded({ ...workshop, plan: { ...workshop.plan, objectives } });
    expect(calendar).toContain("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\\nBEGIN:VALARM");
    expect(calendar).not.toMatch(/^BEGIN:VALARM/m);
  });

  test("of a pause only the day it is taken up again is kept; without any day it is still a calendar", async () => {
    const gate = {
      id: "ga-x",
      step: "qualify",
      at: "",
      decision: "pause",
      reason: "",
      resumeOn: "2027-03-01",
    } as const;
    const paused = await unfolded({ ...workshop, gates: [...workshop.gates, gate] });
    expect(paused.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(paused).toContain("DTSTART;VALUE=DATE:20270301");
    const dayless = await unfolded({ ...workshop, gates: [{ ...gate, resumeOn: "" }] });
    expect(dayless).toMatch(/BEGIN:VTIMEZONE[\s\S]*END:VCALENDAR\r\n$/);
  });
});

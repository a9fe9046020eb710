import { describe, expect, it } from "vitest";
import {
  actionsDue,
  dueCheckup,
  progressOf,
  visitState,
  visitsOf,
} from "../../../renderer/features/steps/board/visits";
import { aWorkshop } from "../../helpers/aWorkshop";

const visits = (...days: readonly (readonly [on: string, done?: boolean])[]) =>
  aWorkshop({ checkups: days.map(([on, done = false]) => ({ id: `k-${on}`, on, done })) });
const said = (workshop: ReturnType<typeof aWorkshop>, today: string) =>
  visitsOf(workshop).map((one) => visitState(workshop, one, today));

describe("visits", () => {
  it("are due, planned, held, or were passed over; of several waiting the last is asked", () => {
    const workshop = visits(["2026-11-13", true], ["2027-01-12"], ["2027-04-12"], ["2027-10-14"]);
    expect(said(workshop, "2027-04-20")).toEqual(["held", "passed", "due", "planned"]);
    expect(dueCheckup(workshop, "2027-10-01")?.on).toBe("2027-10-14");
    expect(dueCheckup(workshop, "2027-09-29")?.on).toBe("2027-04-12");
  });

  it("passed over before one that was held wait no longer", () => {
    const workshop = visits(["2027-01-12"], ["2027-04-12", true]);
    expect(said(workshop, "2027-04-20")).toEqual(["passed", "held"]);
    expect(dueCheckup(workshop, "2027-04-20")).toBeUndefined();
  });
});

describe("what a visit asks about", () => {
  const action = (id: string, due: string) => ({ id, text: id, due });
  const plan = {
    objectives: [
      {
        id: "o",
        actions: [action("late", "2027-03-01"), action("early", "2026-12-01"), action("later", "2027-12-01")],
      },
    ],
  };
  const at = (first: "done" | "carried" | "dropped") =>
    aWorkshop({
      plan,
      checkups: [
        { id: "k1", on: "2027-01-12", done: true, actions: [{ action: "early", state: first }] },
        { id: "k2", on: "2027-04-12", actions: [{ action: "late", state: "done" }] },
      ],
    });
  const second = (workshop: ReturnType<typeof aWorkshop>) => {
    const visit = workshop.checkups[1];
    if (!visit) throw new Error("There is a second visit.");
    return visit;
  };

  it.each([
    ["carried", ["early", "late"]],
    ["done", ["late"]],
    ["dropped", ["late"]],
  ] as const)("an action that was %s before leaves %j, by day", (state, asked) => {
    const workshop = at(state);
    expect(actionsDue(workshop, second(workshop)).map((one) => one.id)).toEqual(asked);
  });

  it("counts what is decided of how much there is", () => {
    const workshop = at("carried");
    expect(progressOf(workshop, second(workshop)).actions).toEqual({ done: 1, all: 2 });
  });
});

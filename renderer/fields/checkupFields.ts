import type { Command } from "@shared/commands/command";
import type { Checkup, Felt } from "@shared/workshop/plan";
import { edit } from "./edit";
import { date, type Field, flag, line, long, maybeChoice, named, number, rating } from "./field";

export const checkupFields: readonly Field<Checkup>[] = [
  date(
    "panels.field.on",
    (c) => c.on,
    (c, on) => edit.checkup(c.id, { on }),
  ),
  flag(
    "panels.field.done",
    (c) => c.done,
    (c, done) => edit.checkup(c.id, { done }),
  ),
];

const blankFelt = (by: string, about: string): Felt => ({
  by,
  about,
  valued: null,
  supported: null,
  challenged: null,
  again: null,
  note: "",
});

/** How one side feels towards another; of two lines the later counts, so that one is changed. */
export const feltFields = (by: string, about: string): readonly Field<Checkup>[] => {
  const lastOf = (checkup: Checkup): number =>
    checkup.felt.reduce((last, one, at) => (one.by === by && one.about === about ? at : last), -1);
  const read = (checkup: Checkup): Felt => checkup.felt[lastOf(checkup)] ?? blankFelt(by, about);
  const write = (checkup: Checkup, changes: Partial<Felt>) => {
    const at = lastOf(checkup);
    const changed = { ...read(checkup), ...changes };
    const felt = at < 0 ? [...checkup.felt, changed] : checkup.felt.map((one, index) => (index === at ? changed : one));
    return edit.checkup(checkup.id, { felt });
  };
  return [
    rating(
      "panels.field.valued",
      (c) => read(c).valued,
      (c, valued) => write(c, { valued }),
    ),
    rating(
      "panels.field.supported",
      (c) => read(c).supported,
      (c, supported) => write(c, { supported }),
    ),
    rating(
      "panels.field.challenged",
      (c) => read(c).challenged,
      (c, challenged) => write(c, { challenged }),
    ),
    rating(
      "panels.field.again",
      (c) => read(c).again,
      (c, again) => write(c, { again }),
    ),
    long(
      "panels.field.note",
      (c) => read(c).note,
      (c, note) => write(c, { note }),
    ),
  ];
};

/** Writes what a KPI really reads on the day of the checkup. */
export const readingCommand = (c: Checkup, kpi: string, actual: number | null): Command =>
  edit.checkup(c.id, {
    kpis: c.kpis.some((one) => one.kpi === kpi)
      ? c.kpis.map((one) => (one.kpi === kpi ? { ...one, actual } : one))
      : [...c.kpis, { kpi, actual }],
  });

/** What a KPI really reads on the day of the checkup. */
export const readingField = (kpi: string, name: string): Field<Checkup> =>
  named(
    number<Checkup>(
      "panels.field.actualOf",
      (c) => c.kpis.find((one) => one.kpi === kpi)?.actual ?? null,
      (c, actual) => readingCommand(c, kpi, actual),
    ),
    { name },
  );

const actionStates = ["done", "carried", "dropped"] as const;

/** What became of an action. */
export const actionStateFields = (action: string): readonly Field<Checkup>[] => {
  const read = (c: Checkup) => c.actions.find((one) => one.action === action);
  const others = (c: Checkup) => c.actions.filter((one) => one.action !== action);
  return [
    maybeChoice(
      "panels.field.state",
      actionStates,
      (v) => `domain.actionState.${v}`,
      (c) => read(c)?.state ?? null,
      (c, state) =>
        edit.checkup(c.id, {
          actions: state === null ? others(c) : [...others(c), { action, state, note: read(c)?.note ?? "" }],
        }),
    ),
    line(
      "panels.field.note",
      (c) => read(c)?.note ?? "",
      (c, note) =>
        edit.checkup(c.id, { actions: [...others(c), { action, state: read(c)?.state ?? "carried", note }] }),
    ),
  ];
};

const programDecisions = ["re-pave", "reroute", "close"] as const;

/** Whether a program is paved again. */
export const programDecisionFields = (program: string): readonly Field<Checkup>[] => {
  const read = (c: Checkup) => c.programs.find((one) => one.program === program);
  const others = (c: Checkup) => c.programs.filter((one) => one.program !== program);
  return [
    maybeChoice(
      "panels.field.decision",
      programDecisions,
      (v) => `domain.programDecision.${v}`,
      (c) => read(c)?.decision ?? null,
      (c, decision) =>
        edit.checkup(c.id, {
          programs: decision === null ? others(c) : [...others(c), { program, decision, note: read(c)?.note ?? "" }],
        }),
    ),
    line(
      "panels.field.note",
      (c) => read(c)?.note ?? "",
      (c, note) =>
        edit.checkup(c.id, { programs: [...others(c), { program, decision: read(c)?.decision ?? "re-pave", note }] }),
    ),
  ];
};

const dialBackDecisions = ["keep", "dial-back", "extend", "end"] as const;

/** Whether a stake is kept or dialled back. */
export const dialBackFields = (ownership: string): readonly Field<Checkup>[] => {
  const read = (c: Checkup) => c.dialBacks.find((one) => one.ownership === ownership);
  const others = (c: Checkup) => c.dialBacks.filter((one) => one.ownership !== ownership);
  return [
    maybeChoice(
      "panels.field.decision",
      dialBackDecisions,
      (v) => `domain.dialBackDecision.${v}`,
      (c) => read(c)?.decision ?? null,
      (c, decision) =>
        edit.checkup(c.id, {
          dialBacks: decision === null ? others(c) : [...others(c), { ownership, decision, note: read(c)?.note ?? "" }],
        }),
    ),
    line(
      "panels.field.note",
      (c) => read(c)?.note ?? "",
      (c, note) =>
        edit.checkup(c.id, { dialBacks: [...others(c), { ownership, decision: read(c)?.decision ?? "keep", note }] }),
    ),
  ];
};

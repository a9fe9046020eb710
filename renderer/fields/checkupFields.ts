import type { Command } from "@shared/commands/command";
import type { MessageKey } from "@shared/words/words";
import type { Checkup, Felt } from "@shared/workshop/plan";
import { edit } from "./edit";
import { date, type Field, flag, long, named, number, rating } from "./field";

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

/** What a checkup decides about one thing: one of a few, or nothing yet; a note goes with what is decided. */
export interface Decided<V extends string> {
  readonly options: readonly V[];
  readonly word: (value: V) => MessageKey;
  readonly value: V | null;
  readonly note: string;
  readonly write: (value: V | null, note: string) => Command;
}

const actionStates = ["done", "carried", "dropped"] as const;

/** What became of an action. */
export const stateOfAction = (c: Checkup, action: string): Decided<(typeof actionStates)[number]> => {
  const others = c.actions.filter((one) => one.action !== action);
  const said = c.actions.find((one) => one.action === action);
  return {
    options: actionStates,
    word: (state) => `domain.actionState.${state}`,
    value: said?.state ?? null,
    note: said?.note ?? "",
    write: (state, note) => edit.checkup(c.id, { actions: state ? [...others, { action, state, note }] : others }),
  };
};

const programDecisions = ["re-pave", "reroute", "close"] as const;

/** Whether a program is paved again. */
export const decisionOnProgram = (c: Checkup, program: string): Decided<(typeof programDecisions)[number]> => {
  const others = c.programs.filter((one) => one.program !== program);
  const said = c.programs.find((one) => one.program === program);
  return {
    options: programDecisions,
    word: (decision) => `domain.programDecision.${decision}`,
    value: said?.decision ?? null,
    note: said?.note ?? "",
    write: (decision, note) =>
      edit.checkup(c.id, { programs: decision ? [...others, { program, decision, note }] : others }),
  };
};

const dialBackDecisions = ["keep", "dial-back", "extend", "end"] as const;

/** Whether a stake is kept or dialled back. */
export const decisionOnStake = (c: Checkup, ownership: string): Decided<(typeof dialBackDecisions)[number]> => {
  const others = c.dialBacks.filter((one) => one.ownership !== ownership);
  const said = c.dialBacks.find((one) => one.ownership === ownership);
  return {
    options: dialBackDecisions,
    word: (decision) => `domain.dialBackDecision.${decision}`,
    value: said?.decision ?? null,
    note: said?.note ?? "",
    write: (decision, note) =>
      edit.checkup(c.id, { dialBacks: decision ? [...others, { ownership, decision, note }] : others }),
  };
};

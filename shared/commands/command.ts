import type { Topic, Verdict, Zone } from "../workshop/interests";
import type { Draft, Subject, Thing } from "../workshop/subjects";
import type { Position, Workshop } from "../workshop/workshop";

/** Nested objects of defaults may be given in part; lists are given whole. */
type PartOf<T> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[] ? T[K] : T[K] extends object ? PartOf<T[K]> : T[K];
};

export type Changes<S extends Subject> = Omit<PartOf<Thing<S>>, "id">;

type Add = {
  [S in Subject]: {
    readonly do: "add";
    readonly what: S;
    readonly record: Draft<S>;
    readonly into?: string;
    readonly at?: number;
  };
}[Subject];
type Edit = {
  [S in Subject]: { readonly do: "edit"; readonly what: S; readonly id: string; readonly changes: Changes<S> };
}[Subject];

/** What stands in the document itself and not in a list or a map. */
export interface Settings {
  readonly title: string;
  readonly partnershipType: Workshop["partnershipType"];
  readonly language: string;
  readonly currency: string;
  readonly facilitator: Partial<Workshop["facilitator"]>;
  readonly place: string;
  readonly date: string;
  readonly startsAt: string;
  readonly competing: boolean;
  readonly vision: Partial<Pick<Workshop["vision"], "opportunity" | "whyTogether" | "statement" | "horizon">>;
  readonly longTerm: string;
  readonly fiscalYear: string;
  readonly front: readonly string[];
}

/** Maps of the document: by side, or by topic for zones. */
export interface Maps {
  readonly drafts: string;
  readonly alignment: number;
  readonly doubts: string;
  readonly verdicts: Verdict;
  readonly zones: Zone;
}

type Enter = {
  [M in keyof Maps]: {
    readonly do: "enter";
    readonly map: M;
    readonly key: M extends "zones" ? Topic : string;
    /** The entry, whole; null takes it out. */
    readonly value: Maps[M] | null;
  };
}[keyof Maps];

/** Everything that can be done to a workshop, as plain data. */
export type Command =
  | Add
  | Edit
  | { readonly do: "remove"; readonly ids: readonly string[] }
  /** Within its list, or into another thing of the same kind of parent (a row to another piece keeps its joint). */
  | { readonly do: "move"; readonly id: string; readonly into?: string; readonly at: number }
  | { readonly do: "set"; readonly changes: Partial<Settings> }
  | Enter
  /** `instead`: the need's joint so far gives way. */
  | { readonly do: "join"; readonly give: string; readonly need: string; readonly instead?: boolean }
  | { readonly do: "part"; readonly give: string; readonly need: string }
  /** null forgets a place, so that the thing is laid out again. */
  | { readonly do: "place"; readonly positions: Readonly<Record<string, Position | null>> }
  /** Several commands as one gesture, all or none; named by the first unless `name` says otherwise. */
  | { readonly do: "together"; readonly commands: readonly Command[]; readonly name?: import("../words/words").Phrase }
  /** Takes over another version of the whole document, as one undoable step. */
  | { readonly do: "replace"; readonly workshop: Workshop };

import type { Command } from "@shared/commands/command";
import type { MessageKey, Values } from "@shared/words/words";
import type { Subject } from "@shared/workshop/subjects";
import type { Workshop } from "@shared/workshop/workshop";

export interface Option {
  readonly value: string;
  readonly label: MessageKey;
}

interface Common {
  readonly label: MessageKey;
  /** What goes into the label. */
  readonly values?: Values;
  readonly hint?: MessageKey;
  /** Shown only when the rest is unfolded. */
  readonly folded?: boolean;
  /** What is wrong with a typed line, if anything; such a line is only written when it holds. */
  readonly check?: (text: string) => MessageKey | null;
}

interface Reads<T, V> {
  readonly read: (thing: T) => V;
  readonly write: (thing: T, value: V) => Command;
}

/** How one property of a thing is shown and changed: read from the thing, written as a command. */
export type Field<T> = Common &
  (
    | ({ readonly control: "line" | "long" | "date" | "clock" } & Reads<T, string>)
    | ({ readonly control: "money" | "number" | "year" | "rating" } & Reads<T, number | null>)
    | ({ readonly control: "flag" } & Reads<T, boolean>)
    | ({ readonly control: "tags"; readonly known: (workshop: Workshop) => readonly string[] } & Reads<
        T,
        readonly string[]
      >)
    | ({ readonly control: "choice"; readonly options: readonly Option[]; readonly optional: boolean } & Reads<
        T,
        string | null
      >)
    | ({ readonly control: "side"; readonly optional: boolean } & Reads<T, string | null>)
    | ({ readonly control: "person" } & Reads<T, string | null>)
    | ({ readonly control: "sides" } & Reads<T, readonly string[]>)
    | ({ readonly control: "people" } & Reads<T, readonly string[]>)
    | ({ readonly control: "thing"; readonly of: readonly Subject[] } & Reads<T, string | null>)
    | ({ readonly control: "things"; readonly of: readonly Subject[] } & Reads<T, readonly string[]>)
  );

/** The same field, folded away until asked for. */
export const folded = <T>(field: Field<T>): Field<T> => ({ ...field, folded: true });

/** The same field with a line of help below it. */
export const hinted = <T>(field: Field<T>, hint: MessageKey): Field<T> => ({ ...field, hint });

type Read<T, V> = (thing: T) => V;
type Write<T, V> = (thing: T, value: V) => Command;

export const line = <T>(label: MessageKey, read: Read<T, string>, write: Write<T, string>): Field<T> => ({
  control: "line",
  label,
  read,
  write,
});
export const long = <T>(label: MessageKey, read: Read<T, string>, write: Write<T, string>): Field<T> => ({
  control: "long",
  label,
  read,
  write,
});
export const date = <T>(label: MessageKey, read: Read<T, string>, write: Write<T, string>): Field<T> => ({
  control: "date",
  label,
  read,
  write,
});
export const clock = <T>(label: MessageKey, read: Read<T, string>, write: Write<T, string>): Field<T> => ({
  control: "clock",
  label,
  read,
  write,
});
export const money = <T>(
  label: MessageKey,
  read: Read<T, number | null>,
  write: Write<T, number | null>,
): Field<T> => ({
  control: "money",
  label,
  read,
  write,
});
export const number = <T>(
  label: MessageKey,
  read: Read<T, number | null>,
  write: Write<T, number | null>,
): Field<T> => ({
  control: "number",
  label,
  read,
  write,
});
export const year = <T>(label: MessageKey, read: Read<T, number | null>, write: Write<T, number | null>): Field<T> => ({
  control: "year",
  label,
  read,
  write,
});
export const rating = <T>(
  label: MessageKey,
  read: Read<T, number | null>,
  write: Write<T, number | null>,
): Field<T> => ({
  control: "rating",
  label,
  read,
  write,
});
export const flag = <T>(label: MessageKey, read: Read<T, boolean>, write: Write<T, boolean>): Field<T> => ({
  control: "flag",
  label,
  read,
  write,
});
export const tags = <T>(
  label: MessageKey,
  known: (workshop: Workshop) => readonly string[],
  read: Read<T, readonly string[]>,
  write: Write<T, readonly string[]>,
): Field<T> => ({ control: "tags", label, known, read, write });
export const side = <T>(label: MessageKey, read: Read<T, string | null>, write: Write<T, string | null>): Field<T> => ({
  control: "side",
  optional: true,
  label,
  read,
  write,
});
export const person = <T>(
  label: MessageKey,
  read: Read<T, string | null>,
  write: Write<T, string | null>,
): Field<T> => ({
  control: "person",
  label,
  read,
  write,
});

/** A side that must be named: clearing it changes nothing. */
export const mustSide = <T>(label: MessageKey, read: Read<T, string>, write: Write<T, string>): Field<T> => ({
  control: "side",
  optional: false,
  label,
  read,
  write: (thing, value) => write(thing, value ?? read(thing)),
});
export const sides = <T>(
  label: MessageKey,
  read: Read<T, readonly string[]>,
  write: Write<T, readonly string[]>,
): Field<T> => ({
  control: "sides",
  label,
  read,
  write,
});
export const people = <T>(
  label: MessageKey,
  read: Read<T, readonly string[]>,
  write: Write<T, readonly string[]>,
): Field<T> => ({
  control: "people",
  label,
  read,
  write,
});

const options = <V extends string>(values: readonly V[], word: (value: V) => MessageKey): readonly Option[] =>
  values.map((value) => ({ value, label: word(value) }));

/** One of a closed list; clearing it changes nothing. */
export const choice = <T, V extends string>(
  label: MessageKey,
  values: readonly V[],
  word: (value: V) => MessageKey,
  read: Read<T, V>,
  write: Write<T, V>,
): Field<T> => ({
  control: "choice",
  optional: false,
  label,
  options: options(values, word),
  read,
  write: (thing, value) => write(thing, values.find((one) => one === value) ?? read(thing)),
});

/** One of a closed list, or nothing. */
export const maybeChoice = <T, V extends string>(
  label: MessageKey,
  values: readonly V[],
  word: (value: V) => MessageKey,
  read: Read<T, V | null>,
  write: Write<T, V | null>,
): Field<T> => ({
  control: "choice",
  optional: true,
  label,
  options: options(values, word),
  read,
  write: (thing, value) => write(thing, values.find((one) => one === value) ?? null),
});

export const thing = <T>(
  label: MessageKey,
  of: readonly Subject[],
  read: Read<T, string | null>,
  write: Write<T, string | null>,
): Field<T> => ({ control: "thing", of, label, read, write });
export const things = <T>(
  label: MessageKey,
  of: readonly Subject[],
  read: Read<T, readonly string[]>,
  write: Write<T, readonly string[]>,
): Field<T> => ({ control: "things", of, label, read, write });

/** The same field with what goes into its label. */
export const named = <T>(field: Field<T>, values: Values): Field<T> => ({ ...field, values });

/** The same field, written only when the check finds nothing wrong. */
export const checked = <T>(field: Field<T>, check: (text: string) => MessageKey | null): Field<T> => ({
  ...field,
  check,
});

import { fold } from "../lib/fold";

/** One thing a prefix can name, by any of its names. */
export interface Named {
  readonly value: string;
  readonly label: string;
  readonly names: readonly string[];
}

/** What each sign can name: `@` who speaks, `#` what it becomes, `!` the topic. */
export interface PrefixChoices {
  readonly "@": readonly Named[];
  readonly "#": readonly Named[];
  readonly "!": readonly Named[];
}

export type PrefixSign = keyof PrefixChoices;

/** What the beginning of a line said, and the line without it; a sign that says nothing is null. */
export interface Prefixed {
  readonly said: Readonly<Record<PrefixSign, string | null>>;
  readonly rest: string;
}

/** A prefix that is being typed: what it may become. */
export interface Completing {
  readonly sign: PrefixSign;
  readonly options: readonly Named[];
}

const isSign = (sign: string | undefined): sign is PrefixSign => sign === "@" || sign === "#" || sign === "!";

/** Letters without their marks, and digits: "Product direction" is named by "product", "productdirection" or "product-direction". */
const bare = (text: string): string =>
  fold(text)
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");

const fitting = (choices: PrefixChoices, sign: PrefixSign, typed: string): readonly Named[] => {
  const wanted = bare(typed);
  return choices[sign].filter((one) =>
    one.names.some(
      (name) => bare(name).startsWith(wanted) || name.split(/\s+/).some((word) => bare(word).startsWith(wanted)),
    ),
  );
};

const only = (choices: PrefixChoices, sign: PrefixSign, typed: string): Named | undefined => {
  const wanted = bare(typed);
  if (wanted === "") return undefined;
  const exact = choices[sign].find((one) => one.names.some((name) => bare(name) === wanted));
  const [first, second] = fitting(choices, sign, typed);
  return exact ?? (second === undefined ? first : undefined);
};

/** Reads `@meridian !ip ` at the start of a line; what names nothing, or more than one, stays part of the text. */
export const prefixed = (text: string, choices: PrefixChoices): Prefixed => {
  const said: Record<PrefixSign, string | null> = { "@": null, "#": null, "!": null };
  let rest = text;
  for (;;) {
    const token = /^([@#!])(\S+)\s/u.exec(rest);
    const sign = token?.[1];
    if (!token || !isSign(sign) || said[sign] !== null) break;
    const named = only(choices, sign, token[2] ?? "");
    if (!named) break;
    said[sign] = named.value;
    rest = rest.slice(token[0].length);
  }
  return { said, rest };
};

/** What a prefix that is still being typed may become; null where none is typed. */
export const completing = (text: string, choices: PrefixChoices): Completing | null => {
  const token = /^([@#!])(\S*)$/u.exec(text);
  const sign = token?.[1];
  if (!token || !isSign(sign)) return null;
  const options = fitting(choices, sign, token[2] ?? "");
  return options.length === 0 ? null : { sign, options };
};

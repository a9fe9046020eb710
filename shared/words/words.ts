import { IntlMessageFormat } from "intl-messageformat";
import { own } from "../lib/own";
import { en, type MessageKey } from "./en";

export type { MessageKey } from "./en";

export type Values = Readonly<Record<string, string | number>>;

/** A sentence not yet said: a key of the catalogue and what goes into it. Plain data, so it can be stored and sent. */
export interface Phrase {
  readonly key: MessageKey;
  readonly values?: Values;
}

/** A catalogue holds ICU messages by key; a second language is one file of this shape, English fills its gaps. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

/** All that turns keys, numbers and days into text for one language. */
export interface Words {
  readonly locale: string;
  text(key: MessageKey, values?: Values): string;
  say(phrase: Phrase): string;
  /** "A, B and C" */
  list(items: readonly string[]): string;
  /** A day of the file (`YYYY-MM-DD`) as people write it; empty stays empty. */
  day(date: string): string;
  /** An instant of the file (RFC 3339) as day and time, in the zone it was written in; empty stays empty. */
  moment(instant: string): string;
  money(amount: number, currency: string): string;
  number(amount: number): string;
  /** The text in quotation marks, shortened in the middle to at most `longest` characters. */
  quote(text: string, longest?: number): string;
}

const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** How far a cut gives way so that it falls between words, in characters; scripts without spaces are cut where it falls. */
const GIVES_WAY = 16;

/** Shortens a text in the middle, between words where there are any near, to at most `longest` characters. */
export const shorten = (text: string, longest = 80): string => {
  const line = text.replace(/\s+/g, " ").trim();
  // Most texts are short; a text has never more characters than units.
  if (line.length <= longest) return line;
  const characters = Array.from(line);
  if (characters.length <= longest) return line;
  const head = Math.ceil((longest - 3) * 0.6);
  const tail = longest - 3 - head;
  const [before, after] = [characters.slice(0, head + 1), characters.slice(-tail - 1)];
  const [end, start] = [before.lastIndexOf(" "), after.indexOf(" ")];
  const between = end > 0 && head - end <= GIVES_WAY && start !== -1 && start <= Math.min(GIVES_WAY, tail - 1);
  return between
    ? `${before.slice(0, end).join("")} … ${after.slice(start + 1).join("")}`
    : `${before.slice(0, head).join("").trimEnd()}…${after.slice(1).join("").trimStart()}`;
};

/** Whether the machine knows how to read such a tag: well-formed ones of old (i-klingon) it may refuse. */
const isSpoken = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
};

/** Makes it when it is first asked for: what a language knows of days and numbers costs the start some time. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Text that quotes nothing, and names of what is put in as it is: what the language knows of plurals is not asked for. */
const onlyNames = /^(?:[^{}']|'(?![{}<>#'])|\{\w+\})*$/;
const named = /\{(\w+)\}/g;

/** How one message is said. An ICU message of more than names is read when it is first said. */
const sayingOf = (message: string, spoken: string): ((values: Values) => string) => {
  const format = once(() => new IntlMessageFormat(message, spoken, undefined, { ignoreTag: true }));
  const whole = (values: Values): string => String(format().format(values));
  if (!onlyNames.test(message)) return whole;
  const names = Array.from(message.matchAll(named), ([, name = ""]) => name);
  if (names.length === 0) return () => message;
  return (values) =>
    names.every((name) => own(values, name) !== undefined)
      ? message.replace(named, (_, name: string) => String(own(values, name)))
      : whole(values);
};

// Code points that Unicode keeps free for use inside a program: they mark a value while its sentence is put together.
const [BEGINS, ENDS] = ["\ufdd2", "\ufdd3"];
const marked = new RegExp(`(“?)${BEGINS}([^${BEGINS}${ENDS}]*)${ENDS}(”?)(\\.?)`, "g");
const ours = new RegExp(`[${BEGINS}${ENDS}]`, "g");
const isMarked = (value: string | number): value is string => typeof value === "string" && /[.“”]/.test(value);

/** A text inside quotation marks, where its own become the inner ones. */
const inner = (text: string): string => text.replaceAll("“", "‘").replaceAll("”", "’");

/** A text in quotation marks, whole. */
export const quoted = (text: string): string => `“${inner(text)}”`;

const endsItself = /(?:^|[^.])\.[”’)\ufdd1]*$/;

/** What a sentence makes of a value: in quotation marks its own become inner ones, and a name's dot is also the sentence's. */
const joinedIn = (_: string, before: string, value: string, after: string, dot: string): string => {
  const text = before !== "" && after !== "" ? inner(value) : value;
  return `${before}${text}${after}${endsItself.test(value) ? "" : dot}`;
};

/** The words of one language; an unknown language speaks English with that language's numbers and dates. */
export const createWords = (locale: string): Words => {
  const catalogue = own(catalogues, locale.split("-")[0] ?? "en") ?? en;
  const spoken = catalogue === en ? (/^en\b/i.test(locale) && isSpoken(locale) ? locale : "en") : locale;
  const sayings = new Map<MessageKey, (values: Values) => string>();
  const day = once(
    () => new Intl.DateTimeFormat(spoken, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  );
  const number = once(() => new Intl.NumberFormat(spoken, { maximumFractionDigits: 2 }));
  const list = once(() => new Intl.ListFormat(spoken, { style: "long", type: "conjunction" }));
  const text = (key: MessageKey, values: Values = {}): string => {
    let saying = sayings.get(key);
    if (!saying) {
      saying = sayingOf(catalogue[key] ?? en[key], spoken);
      sayings.set(key, saying);
    }
    if (!Object.values(values).some(isMarked)) return saying(values);
    const within = Object.entries(values).map(([name, value]) => [
      name,
      isMarked(value) ? `${BEGINS}${value.replace(ours, "")}${ENDS}` : value,
    ]);
    return saying(Object.fromEntries(within)).replace(marked, joinedIn);
  };
  const say = (date: string): string => (date === "" ? "" : day().format(new Date(`${date}T00:00:00Z`)));
  return {
    locale: spoken,
    text,
    say: (phrase) => text(phrase.key, phrase.values),
    list: (items) => list().format(items),
    day: say,
    moment: (instant) => (instant === "" ? "" : `${say(instant.slice(0, 10))}, ${instant.slice(11, 16)}`),
    money: (amount, currency) =>
      currency === ""
        ? number().format(amount)
        : new Intl.NumberFormat(spoken, {
            style: "currency",
            currency,
            minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
            maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
          }).format(amount),
    number: (amount) => number().format(amount),
    quote: (content, longest) => quoted(shorten(content, longest)),
  };
};

/** The words a workshop's papers are written in: its own language, as far as we speak it. */
export const wordsFor = ({ language }: { readonly language: string }): Words =>
  createWords(language === "" ? "en" : language);

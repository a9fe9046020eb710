import type { Values, Words } from "../words/words";

// Two code points that Unicode keeps free for use inside a program: they mark where a value of a sentence begins and
// ends until a face turns them into its own isolation (<bdi>), or leaves them out.
export const OPENS = "\ufdd0";
export const CLOSES = "\ufdd1";

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/;

const isolated = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "string" && rightToLeft.test(value) ? OPENS + value + CLOSES : value,
    ]),
  );

const made = new WeakMap<Words, Words>();

/** The same words, with values in a right-to-left script set apart, so that they do not turn the sentence around. */
export const isolating = (words: Words): Words => {
  const before = made.get(words);
  if (before) return before;
  const text: Words["text"] = (key, values) => words.text(key, values === undefined ? values : isolated(values));
  const apart: Words = { ...words, text, say: (phrase) => text(phrase.key, phrase.values) };
  made.set(words, apart);
  return apart;
};

/** A text in stretches, for faces that draw each value on its own. */
export const stretches = (text: string): readonly { readonly text: string; readonly apart: boolean }[] => {
  const list: { text: string; apart: boolean }[] = [];
  let depth = 0;
  for (const part of text.split(/([\ufdd0\ufdd1])/)) {
    if (part === OPENS) depth += 1;
    else if (part === CLOSES) depth = Math.max(0, depth - 1);
    else if (part !== "") list.push({ text: part, apart: depth > 0 });
  }
  return list;
};

/** Where a text stops being JSON, and how: cut off, a sign out of place, or a text that is written wrongly. */
export interface JsonFault {
  readonly at: number;
  readonly what: "cut" | "sign" | "text";
}

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const word = /(?:true|false|null)(?!\w)/y;
const space = /[ \t\n\r]*/y;
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** The end of a text that opens at `from`, or its fault. */
const stringEnd = (text: string, from: number): number | JsonFault => {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return { at, what: "text" };
    if (unit !== 0x5c) continue;
    const end = endOf(escaped, text, at + 1);
    if (end === -1) return at + 1 >= text.length ? { at: text.length, what: "cut" } : { at, what: "text" };
    at = end - 1;
  }
  return { at: text.length, what: "cut" };
};

/** The first fault of a text that is meant to be JSON; null where it is JSON. Goes through any depth. */
export const jsonFault = (text: string): JsonFault | null => {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? "nothing" : "comma-or-end");
  for (;;) {
    at = Math.max(at, endOf(space, text, at));
    if (at >= text.length) return expected === "nothing" ? null : { at, what: "cut" };
    const sign = text.charAt(at);
    const innermost = open[open.length - 1];
    if (expected === "value" || expected === "value-or-end") {
      if (expected === "value-or-end" && sign === "]") {
        open.pop();
        expected = afterValue();
        at++;
      } else if (sign === "[" || sign === "{") {
        open.push(sign);
        expected = sign === "[" ? "value-or-end" : "key-or-end";
        at++;
      } else {
        const end = sign === '"' ? stringEnd(text, at) : Math.max(endOf(number, text, at), endOf(word, text, at));
        if (typeof end !== "number") return end;
        if (end === -1) return { at, what: "sign" };
        at = end;
        expected = afterValue();
      }
    } else if ((expected === "key" || expected === "key-or-end") && sign === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== "number") return end;
      at = end;
      expected = "colon";
    } else if (expected === "colon" && sign === ":") {
      at++;
      expected = "value";
    } else if (expected === "comma-or-end" && sign === ",") {
      at++;
      expected = innermost === "{" ? "key" : "value";
    } else if (
      (expected === "comma-or-end" && sign === (innermost === "{" ? "}" : "]")) ||
      (expected === "key-or-end" && sign === "}")
    ) {
      open.pop();
      at++;
      expected = afterValue();
    } else return { at, what: "sign" };
  }
};

/** Line and column of a place in a text, both counted from 1, the column in characters. */
export const lineAndColumn = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: Array.from(lines[lines.length - 1] ?? "").length + 1 };
};

/** Whether lists and objects stand in each other deeper than this; a text that is not JSON may be asked too. */
export const deeperThan = (text: string, levels: number): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      const end = stringEnd(text, at);
      if (typeof end !== "number") return false;
      at = end - 1;
    } else if (unit === 0x5b || unit === 0x7b) {
      depth++;
      if (depth > levels) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
};

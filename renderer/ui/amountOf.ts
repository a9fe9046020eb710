/** What came of a typed number. */
export type Amount =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "empty" }
  | { readonly is: "unreadable" };

const spaces = /[\s\u00a0\u202f'’_]/g;

/** Reads a number as people type it: "1 500 000", "1,500,000", "1.500.000", "1,5", "1.5". */
export const amountOf = (typed: string): Amount => {
  const plain = typed.replace(spaces, "").replace("−", "-");
  if (plain === "") return { is: "empty" };
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(plain)) return { is: "unreadable" };
  const last = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  const mark = last < 0 ? "" : plain.charAt(last);
  const count = mark === "" ? 0 : plain.split(mark).length - 1;
  // A mark that repeats must part thousands; anything else is a slip of the hand.
  if (count > 1 && !/^[+-]?\d{1,3}([.,]\d{3})+$/.test(plain)) return { is: "unreadable" };
  const other = mark === "," ? "." : ",";
  const tail = plain.length - last - 1;
  // One mark with three digits after it, or one mark repeated, groups thousands; else the last one is the decimal mark.
  const head = plain.slice(0, Math.max(last, 0)).replace(/^[+-]/, "");
  const groups = mark !== "" && (count > 1 || (tail === 3 && !plain.includes(other) && head !== "" && head !== "0"));
  const text = groups
    ? plain.replaceAll(mark, "").replaceAll(other, "")
    : plain.replaceAll(other, "").replace(mark === "" ? "\0" : mark, ".");
  const value = Number(text);
  return Number.isFinite(value) ? { is: "number", value } : { is: "unreadable" };
};

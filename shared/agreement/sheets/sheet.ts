/** What a cell holds: a text stays a text, whatever it begins with; an amount and a day can be reckoned with. */
export type SheetCell =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "amount"; readonly amount: number; readonly money: boolean }
  | { readonly is: "day"; readonly on: string };

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export const words = (text: string): SheetCell => ({ is: "text", text });
/** An amount, or an empty cell where there is none; nothing is not nought. */
export const amount = (value: number | null | undefined, money = false): SheetCell =>
  value === null || value === undefined ? words("") : { is: "amount", amount: value, money };
export const day = (on: string): SheetCell => (on === "" ? words("") : { is: "day", on });

import type { AlignWay } from "@shared/picture/arrange";
import type { Draft } from "./draft";
import type { BandName, Way } from "./readingOrder";

/** What a key asks of the canvas. */
export type Intent =
  | { readonly ask: "go"; readonly way: Way; readonly extend: boolean }
  | { readonly ask: "write" }
  | { readonly ask: "new" }
  /** Where the board was pointed at. */
  | { readonly ask: "new-there"; readonly draft: Draft }
  | { readonly ask: "add-row"; readonly what: "give" | "need" }
  | { readonly ask: "remove" }
  | { readonly ask: "side"; readonly place: number }
  /** Into a side's part of the board, while it is in the hand. */
  | { readonly ask: "carry"; readonly place: number }
  | { readonly ask: "nudge"; readonly dx: number; readonly dy: number }
  | { readonly ask: "move" }
  | { readonly ask: "joints" }
  | { readonly ask: "fit" }
  | { readonly ask: "fit-selection" }
  | { readonly ask: "actual-size" }
  | { readonly ask: "home" }
  | { readonly ask: "last" }
  | { readonly ask: "closer" }
  | { readonly ask: "further" }
  | { readonly ask: "all" }
  | { readonly ask: "band"; readonly band: BandName }
  | { readonly ask: "align"; readonly way: AlignWay }
  | { readonly ask: "distribute"; readonly axis: "across" | "down" }
  | { readonly ask: "tidy" }
  | {
      readonly ask:
        | "assemble"
        | "assemble-rest"
        | "assemble-anew"
        | "copy"
        | "cut"
        | "paste"
        | "duplicate"
        | "pull-off"
        | "trace"
        | "what-if"
        | "map"
        | "menu";
    }
  | { readonly ask: "escape" };

/** What only looks at the table. */
export const looks: ReadonlySet<Intent["ask"]> = new Set([
  "go",
  "last",
  "fit",
  "fit-selection",
  "actual-size",
  "home",
  "closer",
  "further",
  "band",
  "map",
  "what-if",
  "escape",
]);

/** A key press, as far as the canvas looks at it. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ways = { ArrowRight: "next", ArrowLeft: "previous", ArrowUp: "up", ArrowDown: "down" } as const;
const nearest = { ArrowRight: "right", ArrowLeft: "left", ArrowUp: "up", ArrowDown: "down" } as const;
type Arrow = keyof typeof ways;
const isArrow = (key: string): key is Arrow => Object.hasOwn(ways, key);
const steps: Readonly<Record<Arrow, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Keys move things by one unit of the board; with Shift by ten. */
const STEP = 1;
const LEAP = 10;

const named: Readonly<Record<string, Intent>> = {
  Enter: { ask: "write" },
  F2: { ask: "write" },
  Delete: { ask: "remove" },
  Backspace: { ask: "remove" },
  Escape: { ask: "escape" },
  Home: { ask: "home" },
  End: { ask: "last" },
  ContextMenu: { ask: "menu" },
};
const letters: Readonly<Record<string, Intent>> = {
  n: { ask: "new" },
  g: { ask: "add-row", what: "give" },
  d: { ask: "add-row", what: "need" },
  m: { ask: "move" },
  j: { ask: "joints" },
  p: { ask: "pull-off" },
  t: { ask: "trace" },
  w: { ask: "what-if" },
};

const bands: Readonly<Record<string, BandName>> = { "3": "horizon", "4": "table", "5": "seats" };

/** What a key asks of the canvas while the canvas has the keys; null is not for the canvas. Letters go by key, digits by place. */
export const intentOf = (press: Press, moving: boolean): Intent | null => {
  const { key, code, altKey, shiftKey } = press;
  const mod = press.ctrlKey || press.metaKey;
  if (mod) {
    if (altKey) return null;
    if (code === "Digit0" || code === "Numpad0") return { ask: "actual-size" };
    if (key === "+" || key === "=" || code === "NumpadAdd") return { ask: "closer" };
    if (key === "-" || code === "NumpadSubtract") return { ask: "further" };
    if (key.toLowerCase() === "a" && !shiftKey) return { ask: "all" };
    if (key.toLowerCase() === "d" && !shiftKey) return { ask: "duplicate" };
    return isArrow(key) ? { ask: "go", way: nearest[key], extend: shiftKey } : null;
  }
  if (isArrow(key)) {
    const [x, y] = steps[key];
    const by = shiftKey ? LEAP : STEP;
    if (altKey || moving) return { ask: "nudge", dx: x * by, dy: y * by };
    return { ask: "go", way: ways[key], extend: shiftKey };
  }
  const digit = /^Digit([1-6])$/.exec(code)?.[1];
  if (digit !== undefined && altKey) return { ask: "side", place: Number(digit) - 1 };
  if (altKey) return null;
  if (digit !== undefined && moving && !shiftKey) return { ask: "carry", place: Number(digit) - 1 };
  if (digit === "1" && shiftKey) return { ask: "fit" };
  if (digit === "2" && shiftKey) return { ask: "fit-selection" };
  const band = shiftKey && digit !== undefined ? bands[digit] : undefined;
  if (band) return { ask: "band", band };
  if (key === "F10" && shiftKey) return { ask: "menu" };
  const byName = named[key];
  if (byName) return byName;
  return shiftKey ? null : (letters[key.toLowerCase()] ?? null);
};

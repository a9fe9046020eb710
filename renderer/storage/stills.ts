/** The table of a workshop as a window was left with it; may be thrown away at any time. */
export interface Still {
  /** Of the document it shows. */
  readonly hash: string;
  /** In which moment it holds; in any other the table looks different. */
  readonly moment: string;
  /** Where the table stood in the window, and how it was looked at. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly view: { readonly x: number; readonly y: number; readonly zoom: number };
  /** The style sheets its classes are of. */
  readonly sheets: string;
  /** Their rules by which it is drawn. */
  readonly rules: string;
  /** The sketch of the table. */
  readonly table: unknown;
}

/** What is looked at again is what was looked at last. */
const MOST = 8;
const order = "sameside.stills";
const keyOf = (workshop: string): string => `sameside.still.${workshop}`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const hasNumbers = (value: unknown, ...keys: readonly string[]): value is Record<string, unknown> =>
  isRecord(value) && keys.every((key) => typeof value[key] === "number");

const isStill = (value: unknown): value is Still =>
  isRecord(value) &&
  typeof value["hash"] === "string" &&
  typeof value["moment"] === "string" &&
  hasNumbers(value["box"], "x", "y", "width", "height") &&
  hasNumbers(value["view"], "x", "y", "zoom") &&
  typeof value["sheets"] === "string" &&
  typeof value["rules"] === "string";

/** Storage may be refused, full or spoiled: then nothing is kept, and the app is only seen a little later. */
const read = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
};

const keptOnes = (): readonly string[] => {
  const ids = read(order);
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string") : [];
};

/** What was kept of a workshop's table: at hand before a page's first frame, where the live store is not. */
export const readStill = (workshop: string): Still | null => {
  const still = read(keyOf(workshop));
  return isStill(still) ? still : null;
};

/** Forgets what was kept of the tables of these workshops. */
export const forgetStills = (workshops: readonly string[]): void => {
  try {
    for (const id of workshops) localStorage.removeItem(keyOf(id));
    localStorage.setItem(order, JSON.stringify(keptOnes().filter((id) => !workshops.includes(id))));
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
};

/** Keeps the still of a workshop's table; those not kept again for longest give way to it. */
export const writeStill = (workshop: string, still: Still): void => {
  const others = keptOnes().filter((id) => id !== workshop);
  forgetStills([workshop, ...others.slice(0, Math.max(0, others.length - MOST + 1))]);
  try {
    localStorage.setItem(order, JSON.stringify([...keptOnes(), workshop]));
    localStorage.setItem(keyOf(workshop), JSON.stringify(still));
  } catch {
    forgetStills([workshop]);
  }
};

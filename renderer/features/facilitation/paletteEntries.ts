import type { MessageKey, Words } from "@shared/words/words";
import { steps } from "@shared/workshop/setting";
import type { Subject } from "@shared/workshop/subjects";
import type { Workshop } from "@shared/workshop/workshop";
import type { WorkshopRow } from "../../store/libraryStore";
import { findThings } from "./findThings";
import { match } from "./matching";
import { stepName } from "./stepName";

export interface PaletteAction {
  readonly id: string;
  readonly label: MessageKey;
  readonly keys: string;
}

/** One line of the palette, and what choosing it means. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: "actions" | "steps" | "sides" | "things" | "workshops";
  readonly label: string;
  readonly detail: string;
  readonly means:
    | { readonly go: "action"; readonly id: string }
    | { readonly go: "step"; readonly step: (typeof steps)[number] }
    | { readonly go: "side"; readonly id: string }
    | { readonly go: "thing"; readonly id: string; readonly what: Subject }
    | { readonly go: "workshop"; readonly id: string };
}

interface Among {
  readonly words: Words;
  readonly workshop: Workshop | null;
  readonly actions: readonly PaletteAction[];
  readonly rows: readonly WorkshopRow[];
  /** Ids of actions chosen before, latest first. */
  readonly recent: readonly string[];
}

type Scored = PaletteEntry & { readonly score: number };

const most = 60;
const best = (entries: readonly Scored[], count: number): readonly Scored[] =>
  entries
    .filter((entry) => entry.score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, count);

/** What answers a query: `#` asks for steps, `@` for sides; else all, what was done lately first. */
export const paletteEntries = (query: string, among: Among): readonly PaletteEntry[] => {
  const { words, workshop, actions, rows, recent } = among;
  const sign = /^[#@]/.exec(query)?.[0] ?? "";
  const wanted = sign === "" ? query : query.slice(1);
  const stepEntries = (): readonly Scored[] =>
    steps.map((step) => ({
      key: `step ${step}`,
      group: "steps",
      label: stepName(words, step),
      detail: "",
      means: { go: "step", step },
      score: workshop ? match(wanted, stepName(words, step)) : 0,
    }));
  const sideEntries = (): readonly Scored[] =>
    (workshop?.sides ?? []).map((side) => ({
      key: `side ${side.id}`,
      group: "sides",
      label: side.name,
      detail: side.short,
      means: { go: "side", id: side.id },
      score: Math.max(match(wanted, side.name), match(wanted, side.short)),
    }));
  if (sign === "#") return stepEntries().filter((entry) => entry.score > 0);
  if (sign === "@") return sideEntries().filter((entry) => entry.score > 0);
  const deeds = actions.map(
    ({ id, label, keys }): Scored => ({
      key: `action ${id}`,
      group: "actions",
      label: words.text(label),
      detail: keys,
      means: { go: "action", id },
      score:
        match(query, words.text(label)) + (recent.includes(id) ? 100 - recent.indexOf(id) : 0) * (query === "" ? 1 : 0),
    }),
  );
  if (query.trim() === "") return best(deeds, most);
  const things = (workshop ? findThings(workshop, query, (what) => what !== "side") : []).map(
    ({ id, what, title, score }): Scored => ({
      key: `thing ${id}`,
      group: "things",
      label: title,
      detail: "",
      means: { go: "thing", id, what },
      score,
    }),
  );
  const workshops = rows.map(
    (row): Scored => ({
      key: `workshop ${row.id}`,
      group: "workshops",
      label: row.title,
      detail: row.sides.join(" · "),
      means: { go: "workshop", id: row.id },
      score: row.trashedAt === "" ? match(query, `${row.title} ${row.sides.join(" ")}`) : 0,
    }),
  );
  return [best(deeds, 8), best(stepEntries(), 4), best(sideEntries(), 6), best(things, 30), best(workshops, 8)].flat();
};

import { analyse } from "../analysis/analyse";
import type { Finding } from "../analysis/finding";
import type { Words } from "../words/words";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { measure } from "./measure";
import { headOf, type Toward } from "./piece";
import type { PlacedEnd, PlacedRow } from "./placed";
import { type as styles } from "./sizes";
import { pathPoint } from "./svg";
import { wrap } from "./wrap";

/** What is amiss with a tab or socket in a way that has a shape of its own. */
export type EndSign = "hole" | "one-way";

/** A piece that covers the same place as another. */
export interface Cover {
  readonly side: number;
  readonly title: string;
}

/** What is amiss on the table, by row and by piece. */
export interface Signs {
  readonly ends: ReadonlyMap<string, EndSign>;
  readonly covers: ReadonlyMap<string, readonly Cover[]>;
}

/** The signs that findings put on the table. */
export const signsOf = (workshop: Workshop, findings: readonly Finding[]): Signs => {
  const things = index(workshop);
  const place = new Map(workshop.sides.map((side, at) => [side.id, at]));
  const ends = new Map<string, EndSign>();
  const covers = new Map<string, Cover[]>();
  for (const { rule, refs } of findings) {
    if (rule === "hole" || rule === "one-way") for (const id of refs) ends.set(id, rule);
    if (rule === "overlap")
      for (const id of refs)
        for (const other of refs) {
          const entry = things.get(other);
          if (other === id || entry?.what !== "role") continue;
          const side = place.get(entry.thing.side ?? "") ?? -1;
          covers.set(id, [...(covers.get(id) ?? []), { side, title: entry.thing.title }]);
        }
  }
  return { ends, covers };
};

/** All signs of a workshop, for a picture that goes out of the room. */
export const allSigns = (workshop: Workshop, words: Words): Signs =>
  signsOf(workshop, analyse(workshop, words).findings);

/** Where the head of a tab or socket lies, seen from its edge. */
export const towardOf = (end: Pick<PlacedEnd, "edge" | "kind">): Toward =>
  end.edge === "bottom"
    ? end.kind === "give"
      ? "down"
      : "up"
    : (end.edge === "right") === (end.kind === "give")
      ? "right"
      : "left";

const ways = { right: [1, 0], left: [-1, 0], down: [0, 1], up: [0, -1] } as const;

/** A hole: a cross where a tab should be. A one-way give: an arrow out, and none that comes back. */
export const signPath = (end: PlacedEnd, sign: EndSign): string => {
  const toward = towardOf(end);
  const { x, y } = headOf(end.x, end.y, toward);
  if (sign === "hole")
    return `M${pathPoint(x - 4, y - 4)}L${pathPoint(x + 4, y + 4)}M${pathPoint(x + 4, y - 4)}L${pathPoint(x - 4, y + 4)}`;
  const [dx, dy] = ways[toward];
  const at = (along: number, aside: number): string =>
    pathPoint(x + dx * along - dy * aside, y + dy * along + dx * aside);
  return `M${at(-5.5, -4)}L${at(-5.5, 4)}M${at(-5.5, 0)}L${at(5.5, 0)}M${at(1.5, -4)}L${at(5.5, 0)}L${at(1.5, 4)}`;
};

/** A hint beside a row whose end had to turn to the bottom edge: it is down there. */
export const belowPath = (row: Pick<PlacedRow, "edge" | "y">, width: number): string => {
  const x = row.edge === "right" ? width - 14 : 14;
  return `M${x} ${row.y - 6}L${x} ${row.y + 6}M${x - 4} ${row.y + 2}L${x} ${row.y + 6}L${x + 4} ${row.y + 2}`;
};

/** How far the other piece looks out from under one that covers the same place. */
export const coverRim = 19;

const BETWEEN = " · ";

/** The names on that rim in one line; where there is no room for all of each, every one keeps its letter and its beginning. */
export const coverText = (covers: readonly Cover[], width: number, letter: (side: number) => string): string => {
  const names = covers.map((cover) => `${letter(cover.side)}  ${cover.title}`);
  const text = names.join(BETWEEN);
  if (measure(text, styles.captionStrong) <= width) return text;
  const share = width / covers.length - measure(BETWEEN, styles.captionStrong);
  return names.map((name) => wrap(name, share, styles.captionStrong, 1)[0] ?? "").join(BETWEEN);
};

/** The part of the other piece that looks out: as a sheet under the piece, its lower corners round. */
export const coverShape = (width: number, height: number): string => {
  const [left, right, bottom] = [12, width - 12, height + coverRim];
  return `M${left} ${height - 6}L${left} ${bottom - 6}A6 6 0 0 0 ${left + 6} ${bottom}L${right - 6} ${bottom}A6 6 0 0 0 ${right} ${bottom - 6}L${right} ${height - 6}Z`;
};

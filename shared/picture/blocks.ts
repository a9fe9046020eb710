import type { Position, Workshop } from "../workshop/workshop";
import { assembled } from "./assembled";
import { type Cluster, clusters } from "./clusters";
import { columns } from "./columns";
import { mostOften } from "./mostOften";
import type { Assembly, Sides } from "./placed";
import type { PictureLabels } from "./planPiece";
import type { Lying } from "./recall";
import { sizes } from "./sizes";

/** A cluster put together, to be laid somewhere. */
export interface Block {
  readonly cluster: Cluster;
  readonly assembly: Assembly;
  /** Where it lies: so that as many of its pieces as can be lie at their places. */
  readonly wish: Position | null;
  /** So many of them. */
  readonly keeps: number;
}

/** What belongs to a side, or to nobody. */
interface Sided {
  readonly side: string | null;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly columnOf: (role: Sided) => number;
  /** A side's place in the document; -1 is nobody's. */
  readonly placeOf: (side: string | null) => number;
}

type Places = ReadonlyMap<string, Position>;

/** Where most pieces of a cluster would have it lie. */
const wishOf = (assembly: Assembly, places: Places): Pick<Block, "wish" | "keeps"> => {
  const wishes = assembly.pieces.flatMap((piece): Position[] => {
    const at = places.get(piece.role.id);
    return at ? [{ x: Math.round(at.x - piece.x), y: Math.round(at.y - piece.y) }] : [];
  });
  const most = mostOften(wishes);
  return { wish: most?.position ?? null, keeps: most?.count ?? 0 };
};

/** How high those pieces of a cluster lie that lie in its columns; what has only now come to it does not yet. */
const lyingOf = ({ roles }: Cluster, columnOf: Blocks["columnOf"], places: Places): Lying => {
  if (roles.length < 2 || places.size === 0) return [];
  const used = [...new Set(roles.map(columnOf))].sort((a, b) => a - b);
  const lefts = roles.map((role) => {
    const at = places.get(role.id);
    return at && at.x - used.indexOf(columnOf(role)) * sizes.piece.width;
  });
  const count = new Map<number, number>();
  for (const left of lefts) if (left !== undefined) count.set(left, (count.get(left) ?? 0) + 1);
  const [most] = [...count].sort((a, b) => b[1] - a[1]);
  return roles.map((role, at) => (most && lefts[at] === most[0] ? places.get(role.id)?.y : undefined));
};

/** The clusters of a workshop put together; what has a place remembers its order. */
export const blocksOf = (
  workshop: Workshop,
  labels: PictureLabels,
  positions: Readonly<Record<string, Position>>,
): Blocks => {
  const places: Places = new Map(Object.entries(positions));
  const sideAt = new Map(workshop.sides.map((side, at) => [side.id, at]));
  const placeOf = (side: string | null): number => (side === null ? -1 : (sideAt.get(side) ?? -1));
  const column = new Map(columns(workshop, positions).map((side, at) => [side, at]));
  const columnOf = (role: Sided): number => column.get(placeOf(role.side)) ?? 0;
  const facing = (role: Sided): "left" | "right" =>
    columnOf(role) < Math.max(1, workshop.sides.length) / 2 ? "right" : "left";
  const sides: Sides = { columnOf, facing, placeOf: (role) => placeOf(role.side) };
  const blocks = clusters(workshop.roles, workshop.joints).map((cluster): Block => {
    const assembly = assembled(cluster, sides, labels, lyingOf(cluster, columnOf, places));
    return { cluster, assembly, ...wishOf(assembly, places) };
  });
  return { blocks, columnOf, placeOf };
};

import type { PictureLabels } from "../picture/planPiece";
import { type JigsawPicture, jigsawPicture } from "./jigsawPicture";
import type { JigsawTable } from "./jigsawTable";

/** So many pieces that would make the picture too large are tried before it is taken as full. */
const TRIES = 6;

/** The size of every piece's cluster. */
const clusterSizes = ({ joinedTo }: JigsawTable): readonly number[] => {
  const size = joinedTo.map(() => 0);
  joinedTo.forEach((_, first) => {
    if (size[first] !== 0) return;
    const members = new Set([first]);
    for (const at of members) for (const other of joinedTo[at] ?? []) members.add(other);
    for (const at of members) size[at] = members.size;
  });
  return size;
};

/**
 * As many pieces as fit a room of this size (in units of the picture): what is in hand and its neighbours, else the heart of
 * the largest cluster; then always what has most joints with what lies there, so that the seam grows.
 */
export const fitJigsaw = (
  table: JigsawTable,
  inHand: readonly number[],
  room: { readonly width: number; readonly height: number },
  labels: PictureLabels,
): JigsawPicture | null => {
  const size = clusterSizes(table);
  const left = new Set(table.roles.keys());
  const wanted = new Set(inHand);
  let picture: JigsawPicture | null = null;
  const worth = (at: number): readonly number[] => {
    const joined = table.joinedTo[at] ?? [];
    const here = picture?.drawn;
    return [
      wanted.has(at) ? 1 : 0,
      joined.filter((other) => wanted.has(other)).length,
      here ? joined.filter((other) => here.has(other)).length : 0,
      size[at] ?? 0,
      joined.length,
    ];
  };
  const best = (): number | undefined => {
    let most: { readonly at: number; readonly worth: readonly number[] } | null = null;
    for (const at of left) {
      const own = worth(at);
      const before = most?.worth ?? [];
      const differs = own.findIndex((value, place) => value !== before[place]);
      if (!most || (differs >= 0 && (own[differs] ?? 0) > (before[differs] ?? 0))) most = { at, worth: own };
    }
    return most?.at;
  };
  for (let misses = 0; misses < TRIES; ) {
    const next = best();
    if (next === undefined) break;
    left.delete(next);
    const larger: JigsawPicture = jigsawPicture(table, new Set([...(picture?.drawn ?? []), next]), labels);
    if (larger.box.width <= room.width && larger.box.height <= room.height) picture = larger;
    else misses += 1;
  }
  return picture;
};

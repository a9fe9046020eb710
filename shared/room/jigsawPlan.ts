import type { PictureLabels } from "../picture/planPiece";
import { type as styles } from "../picture/sizes";
import { fitJigsaw } from "./fitJigsaw";
import type { JigsawPicture } from "./jigsawPicture";
import { jigsawTable } from "./jigsawTable";
import type { FarthestSeat, SceneOf } from "./roomModel";

/** The part of a card's size that a row keeps at least, never under 24 of 1080 lines: from far seats first more of it. */
const leastSizes: Readonly<Record<FarthestSeat, readonly number[]>> = {
  near: [24 / 28],
  normal: [24 / 36],
  far: [34 / 48, 29 / 48, 24 / 48],
};
/** What is in hand is talked about: with all its neighbours in view it is drawn so large at least, the largest first. */
const inHandSizes: Readonly<Record<FarthestSeat, readonly number[]>> = {
  near: [36 / 28, 30 / 28],
  normal: [1, 30 / 36],
  far: [1, 41 / 48],
};
/** A row is not drawn larger than this part of a card's size: two pieces alone need not fill a wall. */
const mostSize: Readonly<Record<FarthestSeat, number>> = { near: 36 / 28, normal: 1.15, far: 1.15 };
/** How much of the room the jigsaw takes where a strip of the other pieces lies beside or below it. */
const [BESIDE, BELOW] = [0.7, 0.76];

export interface JigsawPlan {
  readonly picture: JigsawPicture;
  /** The joined rows, with the place of the side at the other end, drawn or not. */
  readonly taken: ReadonlyMap<string, number>;
  /** Pixels to a unit of the picture. */
  readonly scale: number;
  /** Where the titles of the other pieces stand. */
  readonly rest: "none" | "beside" | "below";
}

/** How many joints of the picture are seen from end to end. */
const joinedIn = ({ pieces }: JigsawPicture): number =>
  pieces.flatMap((piece) => piece.rows.flatMap((row) => row.ends)).filter((end) => end.kind === "give" && end.joint)
    .length;

/** The one that shows more of how the pieces hang together. */
const fuller = (one: JigsawPlan | null, other: JigsawPlan | null): JigsawPlan | null => {
  if (!one || !other) return one ?? other;
  const more = joinedIn(other.picture) - joinedIn(one.picture);
  return more > 0 || (more === 0 && other.picture.drawn.size > one.picture.drawn.size) ? other : one;
};

/** The jigsaw as it is read best in a room of this size; null where not even two joined pieces of it would be legible. */
export const jigsawPlan = (
  scene: Pick<SceneOf<"table">, "pieces" | "joints">,
  room: { readonly width: number; readonly height: number; readonly text: number },
  seat: FarthestSeat,
  labels: PictureLabels,
): JigsawPlan | null => {
  if (room.width <= 0 || room.height <= 0) return null;
  const table = jigsawTable(scene);
  const inHand = scene.pieces.flatMap((piece, at) => (piece.inHand ? [at] : []));
  const plan = (rest: JigsawPlan["rest"], least: number): JigsawPlan | null => {
    const width = room.width * (rest === "beside" ? BESIDE : 1);
    const height = room.height * (rest === "below" ? BELOW : 1);
    const floor = (room.text * least) / styles.row.size;
    const picture = fitJigsaw(table, inHand, { width: width / floor, height: height / floor }, labels);
    if (!picture || picture.drawn.size < Math.min(2, scene.pieces.length)) return null;
    const most = (room.text * mostSize[seat]) / styles.row.size;
    if (inHand.length > 0 && !inHand.some((at) => picture.drawn.has(at))) return null;
    const { taken } = table;
    return { picture, taken, rest, scale: Math.min(most, width / picture.box.width, height / picture.box.height) };
  };
  const around = new Set(inHand.flatMap((at) => [at, ...(table.joinedTo[at] ?? [])]));
  for (const least of around.size > inHand.length ? inHandSizes[seat] : []) {
    const whole = plan("none", least);
    if (whole?.picture.drawn.size === scene.pieces.length) return whole;
    const best = fuller(plan("beside", least), plan("below", least));
    if (best && [...around].every((at) => best.picture.drawn.has(at))) return best;
  }
  for (const least of leastSizes[seat]) {
    const whole = plan("none", least);
    if (!whole) continue;
    if (whole.picture.drawn.size === scene.pieces.length) return whole;
    const best = fuller(plan("beside", least), plan("below", least));
    if (best && (scene.joints.length === 0 || joinedIn(best.picture) > 0)) return best;
  }
  return null;
};

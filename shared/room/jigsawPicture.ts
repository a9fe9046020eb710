import { assemble } from "../picture/assemble";
import type { Board } from "../picture/board";
import { bridges } from "../picture/bridges";
import type { PictureLabels } from "../picture/planPiece";
import { sizes } from "../picture/sizes";
import type { Box } from "../picture/spaces";
import { faceTheSeam } from "./faceTheSeam";
import type { JigsawTable } from "./jigsawTable";

/** Over the pieces: the name of each column's side. */
const nameRoom = 34;
/** And over that, of a side that leaves, that it does. */
const noteRoom = 20;
// The ring of what is in hand lies in it.
const AIR = 7;
/** Between pieces of a column with nothing between them. */
const CLOSE = 14;
const { depth } = sizes.knob;

/** Some pieces of the table, put together. */
export interface JigsawPicture extends Pick<Board, "pieces" | "bridges"> {
  /** What is drawn, tabs that stick out and the names over the columns with it. */
  readonly box: Box;
  /** Each with the middle of its name's line. */
  readonly columns: readonly { readonly place: number; readonly x: number; readonly y: number }[];
  /** Which pieces of the list these are. */
  readonly drawn: ReadonlySet<number>;
}

/** Puts these pieces of the table together: neighbours with their tabs in each other's sockets. */
export const jigsawPicture = (table: JigsawTable, drawn: ReadonlySet<number>, labels: PictureLabels): JigsawPicture => {
  const roles = table.roles.filter((_, at) => drawn.has(at));
  const rows = new Set(roles.flatMap((role) => [...role.gives, ...role.needs].map((row) => row.id)));
  const joints = table.joints.filter(({ give, need }) => rows.has(give) && rows.has(need));
  const made = (gap: number) => {
    const { pieces: put } = assemble({ roles, joints }, table, labels, [], gap);
    const lying = put.map((piece) => ({ ...piece, side: table.placeOf(piece.role) }));
    const pieces = faceTheSeam(lying);
    return { pieces, lines: bridges(pieces, []), columns: new Map(lying.map((piece) => [piece.x, piece.side])) };
  };
  // What runs or sticks out between pieces needs its room; else they stand close together and are read from farther away.
  const close = made(CLOSE);
  const sticksOut = close.pieces.some((piece) =>
    piece.rows.some((row) => row.ends.some((end) => end.edge === "bottom")),
  );
  const { pieces, lines, columns } = close.lines.length === 0 && !sticksOut ? close : made(sizes.piece.gap);
  const tabs = pieces.flatMap((piece) =>
    piece.rows
      .flatMap((row) => row.ends)
      .filter((end) => end.kind === "give")
      .map((end) => ({
        x: piece.x + end.x + (end.edge === "left" ? -depth : end.edge === "right" ? depth : 0),
        y: piece.y + end.y + (end.edge === "bottom" ? depth : 0),
      })),
  );
  const corners = pieces.flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);
  const bends = lines.flatMap((line) => line.stretches.flatMap((stretch) => stretch.points));
  const all = [...corners, ...tabs, ...bends];
  const left = Math.min(...all.map((point) => point.x)) - AIR;
  const names = Math.min(...all.map((point) => point.y)) - nameRoom;
  const top = [...columns.values()].some((place) => table.leaving.has(place)) ? names - noteRoom : names;
  return {
    pieces,
    bridges: lines,
    box: {
      x: left,
      y: top,
      width: Math.max(...all.map((point) => point.x)) + AIR - left,
      height: Math.max(...all.map((point) => point.y)) + AIR - top,
    },
    columns: [...columns].map(([x, place]) => ({ x, place, y: names + nameRoom / 2 - 5 })),
    drawn,
  };
};

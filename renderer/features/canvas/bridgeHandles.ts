import type { PieceBox } from "@shared/picture/board";
import type { PlacedEnd } from "@shared/picture/placed";
import { type NodeHandle, Position } from "@xyflow/react";
import type { JointEnds } from "./canvasStore";

const sides: Readonly<Record<PlacedEnd["edge"], Position>> = {
  left: Position.Left,
  right: Position.Right,
  bottom: Position.Bottom,
};

/** The name of a bridge's end in its piece. */
export const handleId = (ends: JointEnds): string => `${ends.give} ${ends.need}`;

/** The bridge ends of a piece, where they are: React Flow then need not measure. */
export const handlesOf = (piece: PieceBox): NodeHandle[] =>
  piece.rows.flatMap((row) =>
    row.ends.flatMap((end): NodeHandle[] =>
      end.joint && !end.seam
        ? [
            {
              id: handleId(end.joint),
              type: end.kind === "give" ? "source" : "target",
              position: sides[end.edge],
              x: end.x,
              y: end.y,
              width: 0,
              height: 0,
            },
          ]
        : [],
    ),
  );

/** Where all ends of a piece lie, to see whether one has moved. */
export const geometry = (piece: PieceBox): string =>
  piece.rows
    .map(
      (row) => `${row.id}${row.edge}${row.y}${row.ends.map((end) => `${end.edge}${end.x},${end.y}${end.seam}`).join()}`,
    )
    .join(";");

import type { Board } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import type { Edge } from "@xyflow/react";
import { handleId } from "./bridgeHandles";
import type { JointEnds } from "./canvasStore";

export type BridgeData = {
  readonly ends: JointEnds;
  readonly selected: boolean;
  readonly label: string;
  /** How far above its tab the line goes; null where it goes straight. */
  readonly rise: number | null;
};
export type CanvasEdge = Edge<BridgeData, "bridge">;

/** Joints at a distance as edges. */
export const canvasEdges = (board: Board, joint: JointEnds | null, words: Words): CanvasEdge[] => {
  const pieceOf = new Map(board.pieces.flatMap((piece) => piece.rows.map((row) => [row.id, piece] as const)));
  const textOf = new Map(
    board.pieces.flatMap((piece) =>
      [...piece.role.gives, ...piece.role.needs].map((row) => [row.id, row.text] as const),
    ),
  );
  return board.bridges.flatMap((bridge): CanvasEdge[] => {
    const [source, target] = [pieceOf.get(bridge.give), pieceOf.get(bridge.need)];
    if (!source || !target) return [];
    const ends = { give: bridge.give, need: bridge.need };
    const selected = joint?.give === ends.give && joint.need === ends.need;
    const label = words.text("canvas.bridgeLabel", {
      give: textOf.get(ends.give) ?? "",
      need: textOf.get(ends.need) ?? "",
    });
    return [
      {
        id: `bridge ${handleId(ends)}`,
        type: "bridge",
        source: source.role.id,
        target: target.role.id,
        sourceHandle: handleId(ends),
        targetHandle: handleId(ends),
        data: { ends, selected, label, rise: bridge.over === null ? null : bridge.from.y - bridge.over },
        selectable: false,
        deletable: false,
        focusable: false,
        zIndex: 2,
      },
    ];
  });
};

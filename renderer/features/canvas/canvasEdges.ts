import type { Board, Bridge } from "@shared/picture/board";
import type { Signs } from "@shared/picture/signs";
import type { Words } from "@shared/words/words";
import type { Edge } from "@xyflow/react";
import { handleId } from "./bridgeHandles";
import type { JointEnds } from "./canvasStore";

export type BridgeData = {
  readonly ends: JointEnds;
  readonly selected: boolean;
  readonly label: string;
  readonly bridge: Bridge;
  /** Where a letter stands: not on an end that carries a sign. */
  readonly letters: { readonly tab: boolean; readonly plug: boolean };
};
export type CanvasEdge = Edge<BridgeData, "bridge">;

/** Joints at a distance as edges. */
export const canvasEdges = (board: Board, joint: JointEnds | null, signs: Signs, words: Words): CanvasEdge[] => {
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
        data: {
          ends,
          selected,
          label,
          bridge,
          letters: { tab: !signs.ends.has(ends.give), plug: !signs.ends.has(ends.need) },
        },
        selectable: false,
        deletable: false,
        focusable: false,
        zIndex: 2,
      },
    ];
  });
};

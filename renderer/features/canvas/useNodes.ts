import type { Board } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { useMemo, useRef } from "react";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { type CanvasEdge, type CanvasNode, canvasEdges, canvasNodes, type Kept } from "./canvasNodes";
import { useCanvas } from "./canvasStore";
import { marks } from "./marks";
import { useAsides, useSealed } from "./useBoard";

/** Board and moment as React Flow's nodes and edges; what has not changed keeps its node. */
export const useNodes = (
  workshop: Workshop,
  board: Board,
  words: Words,
): { readonly nodes: CanvasNode[]; readonly edges: CanvasEdge[] } => {
  const selection = useView((view) => view.selection);
  const lit = useView((view) => view.lit);
  const opened = useView((view) => view.openedSteps);
  const analysis = useWorkshop((state) => state.analysis);
  const current = useCanvas((state) => state.current);
  const joint = useCanvas((state) => state.joint);
  const drag = useCanvas((state) => state.drag);
  const asides = useAsides(workshop, words);
  const sealed = useSealed(workshop);
  const found = useMemo(() => marks(analysis, opened), [analysis, opened]);
  const kept = useRef<Kept>(new Map());
  const nodes = useMemo(() => {
    const moment = {
      selection: new Set(selection),
      lit: new Set(lit),
      marks: found,
      current,
      joint,
      drag,
      words,
      asides,
      sealed,
    };
    const made = canvasNodes(board, moment, kept.current);
    kept.current = made.kept;
    return made.nodes;
  }, [board, selection, lit, found, current, joint, drag, words, asides, sealed]);
  const edges = useMemo(() => canvasEdges(board, joint, words), [board, joint, words]);
  return { nodes, edges };
};

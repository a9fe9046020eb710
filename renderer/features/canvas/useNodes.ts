import { type Finding, ruleSteps } from "@shared/analysis/finding";
import type { Board } from "@shared/picture/board";
import { type Signs, signsOf } from "@shared/picture/signs";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { useMemo, useRef } from "react";
import { usePainted } from "../../store/usePainted";
import { useView } from "../../store/viewStore";
import { canvasNodes, type Kept } from "./canvasNodes";
import { useCanvas } from "./canvasStore";
import { marks } from "./marks";
import type { CanvasNode } from "./nodeData";
import { useAsides, useSealed } from "./useBoard";

interface NodesOf {
  readonly workshop: Workshop;
  readonly board: Board;
  /** What of the board is put up. */
  readonly near: Board;
  readonly far: boolean;
  readonly words: Words;
  readonly findings: readonly Finding[];
  readonly traced: ReadonlySet<string> | undefined;
}

/** Board and moment as React Flow's nodes, with the signs of what was found; what has not changed keeps its node. */
export const useNodes = ({
  workshop,
  board,
  near,
  far,
  words,
  findings,
  traced,
}: NodesOf): { readonly nodes: CanvasNode[]; readonly signs: Signs } => {
  const selection = useView((view) => view.selection);
  const lit = useView((view) => view.lit);
  const opened = useView((view) => view.openedSteps);
  const current = useCanvas((state) => state.current);
  const joint = useCanvas((state) => state.joint);
  const drag = useCanvas((state) => state.drag);
  // Counts at the end of a head follow when the change itself has been painted.
  const asides = useAsides(usePainted(workshop), words);
  const sealed = useSealed(workshop);
  const found = useMemo(() => marks(findings, opened), [findings, opened]);
  const signs = useMemo(
    () =>
      signsOf(
        workshop,
        findings.filter((finding) => opened.includes(ruleSteps[finding.rule])),
      ),
    [workshop, findings, opened],
  );
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
      traced,
      signs,
    };
    const made = canvasNodes(board, moment, kept.current, near);
    kept.current = made.kept;
    return made.nodes;
  }, [board, near, selection, lit, found, current, joint, drag, words, asides, sealed, traced, signs]);
  const bands = useMemo(() => nodes.filter((node) => node.type === "band" || node.type === "statement"), [nodes]);
  return { nodes: far ? bands : nodes, signs };
};

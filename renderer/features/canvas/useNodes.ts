import { type Finding, ruleSteps } from "@shared/analysis/finding";
import type { Board } from "@shared/picture/board";
import { type Signs, signsOf } from "@shared/picture/signs";
import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { useStore } from "@xyflow/react";
import { useMemo, useRef } from "react";
import { usePainted } from "../../store/usePainted";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { canvasNodes, type Kept } from "./canvasNodes";
import { useCanvas } from "./canvasStore";
import { leavingPlaces } from "./leaving";
import { marks } from "./marks";
import { nearBoard, nearKey } from "./nearBoard";
import type { CanvasNode } from "./nodeData";
import { FAR, type FarLook, isLarge } from "./overviewShapes";
import { stopOf } from "./readingOrder";
import { tracedThings } from "./tracedThings";
import { useAsides, useSealed } from "./useBoard";

/** So many things that are held may be up though they are out of view; of more React Flow takes down what is not seen. */
const FEW = 40;

/** The thing the keys are on; of a row it is the piece. */
const nodeOf = (board: Board, current: string | null): readonly string[] => {
  const node = current === null ? undefined : stopOf(board, current)?.node;
  return node === undefined ? [] : [node];
};

/**
 * Board and moment as React Flow's nodes, and the board that is near; what has not changed keeps its node. `tried`: what would
 * be found if what is supposed were so.
 */
export const useNodes = (
  workshop: Workshop,
  board: Board,
  words: Words,
  tried: readonly Finding[] | undefined,
): {
  readonly nodes: CanvasNode[];
  readonly near: Board;
  readonly signs: Signs;
  readonly far: FarLook | null;
  readonly traced: ReadonlySet<string> | undefined;
  /** Each of the nodes may be put up: they are near already. */
  readonly allUp: boolean;
  /** The places of the sides that leave. */
  readonly leaving: ReadonlySet<number>;
} => {
  const selection = useView((view) => view.selection);
  const lit = useView((view) => view.lit);
  const opened = useView((view) => view.openedSteps);
  const known = useWorkshop((state) => state.analysis.findings);
  const findings = tried ?? known;
  const current = useCanvas((state) => state.current);
  const joint = useCanvas((state) => state.joint);
  const drag = useCanvas((state) => state.drag);
  // Counts at the end of a head follow when the change itself has been painted.
  const asides = useAsides(usePainted(workshop), words);
  const sealed = useSealed(workshop);
  const leaving = leavingPlaces(board.seats);
  const found = useMemo(() => marks(findings, opened), [findings, opened]);
  // From the table itself, which knows its view before its first drawing: nothing is put up only to be taken down.
  const away = useStore((state) => state.transform[2] < FAR);
  const large = useMemo(() => isLarge(board), [board]);
  const asked = useCanvas((state) => state.traced);
  // What was traced may be gone by now.
  const traced = useMemo(
    () => (asked?.some((id) => index(workshop).has(id)) ? tracedThings(workshop, asked) : undefined),
    [workshop, asked],
  );
  const far = useMemo(
    () => (away && large ? { selection: new Set(selection), lit: new Set(lit), marks: found, traced, leaving } : null),
    [away, large, selection, lit, found, traced, leaving],
  );
  const signs = useMemo(
    () =>
      signsOf(
        workshop,
        findings.filter((finding) => opened.includes(ruleSteps[finding.rule])),
      ),
    [workshop, findings, opened],
  );
  const lately = useRef("");
  const seen = useStore((state) => {
    lately.current = large && !away ? nearKey(state, lately.current) : "";
    return lately.current;
  });
  const held = useMemo(
    () => new Set([...selection, ...(drag?.ids ?? []), ...nodeOf(board, current)]),
    [board, selection, drag?.ids, current],
  );
  const near = useMemo(() => {
    if (!large) return board;
    if (away) return { ...board, cards: [], pieces: [], stakes: [], bridges: [] };
    return nearBoard(board, seen, held);
  }, [board, large, away, seen, held]);
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
  return {
    nodes: far ? bands : nodes,
    near,
    signs,
    far,
    traced,
    allUp: large && held.size <= FEW,
    leaving,
  };
};

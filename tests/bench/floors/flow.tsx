import "@xyflow/react/dist/base.css";
import "./floor.css";
import { type Edge, type Node, ReactFlow, type ReactFlowInstance, useNodesState } from "@xyflow/react";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { countAsked, placeOf, textOf, wholeView } from "./text";

const nodeAt = (at: number): Node => ({
  id: String(at),
  position: placeOf(at, countAsked),
  data: { label: textOf(at) },
  style: { width: 212, height: 92, padding: 9, border: "1px solid #d5dae2", background: "#ffffff", fontSize: 14 },
});
const first = Array.from({ length: countAsked }, (_, at) => nodeAt(at));
const edges: Edge[] = Array.from({ length: Math.floor(countAsked / 2) }, (_, at) => ({
  id: `e${at}`,
  source: String(2 * at),
  target: String(2 * at + 1),
  type: "straight",
}));
let flow: ReactFlowInstance | null = null;
let count = countAsked;

/** Bare React Flow with its one switch for many nodes. */
const Floor = () => {
  const [nodes, setNodes, onNodesChange] = useNodesState(first);
  useEffect(() => {
    const add = (event: KeyboardEvent): void => {
      if (event.key !== "Enter") return;
      setNodes((all) => [...all, nodeAt(count)]);
      count += 1;
    };
    const line = document.getElementById("line");
    line?.addEventListener("keydown", add);
    return () => line?.removeEventListener("keydown", add);
  }, [setNodes]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onInit={(instance) => {
        flow = instance;
      }}
      onlyRenderVisibleElements
      panOnScroll
      minZoom={0.02}
      maxZoom={3}
    />
  );
};

const place = document.getElementById("root");
if (place) createRoot(place).render(<Floor />);

Object.assign(window, {
  floor: {
    count: () => count,
    whole: () => void flow?.setViewport(wholeView(countAsked)),
    actual: () => void flow?.setViewport({ x: 0, y: 0, zoom: 1 }),
    ready: () => document.querySelector(".react-flow__node") !== null,
    card: (at: number) => {
      const box = document.querySelector(`.react-flow__node[data-id="${at}"]`)?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
  },
});

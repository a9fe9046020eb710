import type { Import } from "./sources";

/** Who may stand on what; a layer may always use itself. The order of shared is the order of the list. */
const sharedOrder: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  words: ["lib"],
  workshop: ["lib", "words"],
  analysis: ["lib", "words", "workshop"],
  // A finding is what some commands settle.
  commands: ["lib", "words", "workshop", "analysis"],
  document: ["lib", "words", "workshop"],
  agreement: ["lib", "words", "workshop", "analysis", "commands", "document", "picture"],
  picture: ["lib", "words", "workshop", "analysis", "commands", "document"],
  envelope: ["lib", "words", "workshop", "analysis", "commands", "document"],
  // The room reads a stake and page one in the sentences of the agreement, and what the guesses knew.
  room: ["lib", "words", "workshop", "analysis", "commands", "document", "agreement", "picture", "envelope"],
  actions: ["lib", "words", "workshop", "analysis", "commands", "document"],
  bridge: [
    "lib",
    "words",
    "workshop",
    "analysis",
    "commands",
    "document",
    "agreement",
    "picture",
    "envelope",
    "room",
    "actions",
  ],
};

const rendererRooms: Readonly<Record<string, readonly string[]>> = {
  ui: [],
  storage: ["bridge"],
  // A worker is a window of its own: it too switches off what the content policy refuses.
  store: ["storage", "bridge", "seal", "workers", "jitless"],
  fields: ["ui", "store"],
  features: ["fields", "store", "ui", "bridge", "pdf", "still"],
  // What is seen of the table before the app is there, and how it comes about.
  still: ["storage", "store"],
  pdf: ["workers"],
  seal: ["workers"],
  workers: [],
  // The preparation file stands alone: a page of its own, outside the app.
  preparation: ["seal", "store"],
  room: ["ui"],
};

const parts = (path: string): readonly string[] => path.split("/");

/** Null where the import is fine, else why it is not. */
export const complaint = ({ from, to, name }: Pick<Import, "from" | "to" | "name">): string | null => {
  const [room = "", layer = "", feature = ""] = parts(from);
  if (to === null) {
    if (room === "shared" && (name === "electron" || /^(node:|react|dexie|zustand|@xyflow)/.test(name)))
      return `shared is pure, so it may not import ${name}`;
    if (room === "renderer" && (name === "electron" || name.startsWith("node:")))
      return `the page has no ${name}: ask for it through the bridge`;
    return null;
  }
  const [toRoom = "", toLayer = "", toFeature = ""] = parts(to);
  if (room === "tests" || room === "assets" || toRoom === "assets") return null;
  if (room === "shared") {
    if (toRoom !== "shared") return "shared stands on nothing but itself";
    return toLayer === layer || sharedOrder[layer]?.includes(toLayer)
      ? null
      : `shared/${layer} may not stand on shared/${toLayer}`;
  }
  if (room === "electron")
    return toRoom === "electron" || toRoom === "shared" ? null : "the shell stands on shared alone";
  if (room !== "renderer") return null;
  if (toRoom === "shared") return layer === "ui" ? "ui knows no domain word, so it imports nothing of ours" : null;
  if (toRoom !== "renderer") return "the page stands on shared and itself";
  if (layer === "features" && toLayer === "features")
    return feature === toFeature ? null : `the feature ${feature} may not import the feature ${toFeature}`;
  const allowed = rendererRooms[layer];
  return allowed === undefined || layer === toLayer || allowed.includes(toLayer)
    ? null
    : `renderer/${layer} may not stand on renderer/${toLayer}`;
};

// What is laid over the table: one part, fetched when the things on it have been painted.
export { Beside } from "./Beside";
export { CanvasTools } from "./CanvasTools";
export { FitGauge } from "./FitGauge";
export { SelectionBar } from "./SelectionBar";
export { TableMap } from "./TableMap";
export { TableMenu } from "./TableMenu";
export { TriedLabel } from "./TriedLabel";

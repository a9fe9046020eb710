// What is laid over the table: one part, fetched when the things on it have been painted.
export { CanvasTools } from "./CanvasTools";
export { FitGauge } from "./FitGauge";
export { JointList } from "./JointList";
export { SelectionBar } from "./SelectionBar";
export { TableMap } from "./TableMap";
export { TableMenu } from "./TableMenu";
export { WhatIf } from "./WhatIf";

import { later } from "../../ui/later";

// Fetched when the things on the table have been painted.
const over = () => import("./overTable");
export const CanvasTools = later(() => over().then((module) => module.CanvasTools));
export const SelectionBar = later(() => over().then((module) => module.SelectionBar));
export const FitGauge = later(() => over().then((module) => module.FitGauge));
export const TableMap = later(() => over().then((module) => module.TableMap));
export const Beside = later(() => over().then((module) => module.Beside));
export const TriedLabel = later(() => over().then((module) => module.TriedLabel));
export const TableMenu = later(() => over().then((module) => module.TableMenu));

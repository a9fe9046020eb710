// What stands around the table: one part, fetched when the table has been painted.
export { AgendaRail } from "../features/facilitation/AgendaRail";
export { CaptureField } from "../features/facilitation/CaptureField";
export { FindingsList } from "../features/facilitation/FindingsList";
export { Hints } from "../features/facilitation/Hints";
export { StepPanel } from "../features/steps/StepPanel";
export { RestoredNote } from "./RestoredNote";
export { TopBarTools } from "./TopBarTools";

import type { Step } from "@shared/workshop/setting";
import type { Gate } from "@shared/workshop/vision";
import { create } from "zustand";
import { whenAnother } from "./whenAnother";

/** What a step opens over the whole window: a round of the day, or the paper that it leads to. */
export type StepDialog =
  | { readonly what: "report" }
  | { readonly what: "readBack" | "sweep" | "stop" | "front" | "unlock" }
  | { readonly what: "door"; readonly step: Step; readonly decision: Gate["decision"] }
  | { readonly what: "hidden"; readonly of: "ratings" | "verdicts" };

/** Which of them is open; it is opened from a panel, a menu or a key. */
export const useStepDialog = create<{ readonly showing: StepDialog | null }>()(() => ({ showing: null }));

export const showStepDialog = (showing: StepDialog | null): void => useStepDialog.setState({ showing });

whenAnother(() => showStepDialog(null));

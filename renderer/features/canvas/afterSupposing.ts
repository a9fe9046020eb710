import type { Supposition } from "@shared/commands/suppose";
import { useView } from "../../store/viewStore";

/** What was supposed is no longer shown: the view, which went with the piece, comes to where it lies now. */
export const afterSupposing = (supposed: Supposition | null): void => {
  if (supposed && supposed.if !== "leave") useView.getState().reveal([supposed.piece], "follow");
};

import { agreementModel } from "@shared/agreement/agreementModel";
import type { Agreement, Shape } from "@shared/agreement/blocks";
import { isolating } from "@shared/agreement/isolating";
import type { PaperChoices } from "@shared/agreement/paper";
import { analyse } from "@shared/analysis/analyse";
import type { Workshop } from "@shared/workshop/workshop";
import { useDeferredValue, useMemo } from "react";
import { useWorkshop } from "../../store/workshopStore";

/** The agreement of the open workshop as it will be printed, a moment behind the typing so that no key waits for it. */
export const useAgreement = (
  shape: Shape,
  choices: PaperChoices,
  paper: "A4" | "Letter",
  signed: Workshop | null,
): Agreement | null => {
  const workshop = useDeferredValue(useWorkshop((state) => state.workshop));
  const words = useWorkshop((state) => state.agreementWords);
  return useMemo(() => {
    if (!workshop) return null;
    return agreementModel(workshop, analyse(workshop, isolating(words)), words, { shape, choices, paper, signed });
  }, [workshop, words, shape, choices, paper, signed]);
};

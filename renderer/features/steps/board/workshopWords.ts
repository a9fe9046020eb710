import type { Words } from "@shared/words/words";
import { useWorkshop } from "../../../store/workshopStore";

/** Words of the workshop's own language: its year and its money are written as its people write them. */
export const useWorkshopWords = (): Words => useWorkshop((state) => state.agreementWords);

import { useDeferredValue } from "react";

/** False in the first frame and true after it: what need not be there at once is drawn when the rest has been painted. */
export const useSettled = (): boolean => useDeferredValue(true, false);

import { useCallback, useLayoutEffect, useRef } from "react";

/** One function for as long as it is mounted, which does what the last drawing said: who is given it need not be drawn again. */
export const useLatest = <A extends readonly unknown[], R>(does: (...given: A) => R): ((...given: A) => R) => {
  const last = useRef(does);
  useLayoutEffect(() => {
    last.current = does;
  });
  return useCallback((...given: A): R => last.current(...given), []);
};

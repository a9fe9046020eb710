import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * How much a scene must give up to fit its box: 0 shows all in full size, each step up less. It is measured, since only
 * the drawn text knows its height.
 */
export const useFit = (content: unknown, most: number): readonly [RefObject<HTMLDivElement | null>, number] => {
  const box = useRef<HTMLDivElement>(null);
  const measured = useRef(content);
  const [level, setLevel] = useState(0);
  useLayoutEffect(() => {
    if (measured.current !== content) {
      measured.current = content;
      if (level > 0) return setLevel(0);
    }
    const { current } = box;
    if (!current || level >= most) return;
    const over = current.scrollHeight > current.clientHeight + 1 || current.scrollWidth > current.clientWidth + 1;
    if (over) setLevel(level + 1);
  });
  useEffect(() => {
    const again = (): void => setLevel(0);
    window.addEventListener("resize", again);
    // A font that comes late changes every height.
    void document.fonts?.ready.then(again);
    return () => window.removeEventListener("resize", again);
  }, []);
  return [box, level];
};

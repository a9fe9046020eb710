import { useEffect, useRef, useState } from "react";
import type { OpenPdf } from "../../pdf/openPdf";
import { useWords } from "../../store/useWords";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./PdfPages.module.css";

interface Props {
  readonly pdf: OpenPdf;
  readonly page: number;
  /** On the screen, in pixels. */
  readonly width: number;
  /** What it says; "" as long as nobody knows. */
  readonly text: string;
  readonly onDrawn: () => void;
}

/** Whether a part of the page is in view, or within a view's height of it. */
const useNear = (page: React.RefObject<HTMLElement | null>): boolean => {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const seen = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      root: element.parentElement?.parentElement ?? null,
      rootMargin: "100% 0px",
    });
    seen.observe(element);
    return () => seen.disconnect();
  }, [page]);
  return near;
};

/** One page: its drawing for the eye, its text for the mouse and for those who listen. */
export const PdfPageView = ({ pdf, page, width, text, onDrawn }: Props) => {
  const words = useWords();
  const sheet = useRef<HTMLElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const near = useNear(sheet);
  const drawn = useRef(onDrawn);
  drawn.current = onDrawn;
  useEffect(() => {
    const place = drawing.current;
    if (!near || width === 0 || !place) return;
    // Whoever leafs past a page does not wait for it.
    const unwanted = new AbortController();
    const draw = async (): Promise<void> => {
      const canvas = await pdf.draw(page, Math.round(width * window.devicePixelRatio), unwanted.signal);
      if (unwanted.signal.aborted) return;
      // What stood there before stays until this stands; the letters to select come after what is to be seen.
      place.replaceChildren(canvas);
      place.dataset["drawn"] = "";
      const over = document.createElement("div");
      over.className = styles["letters"] ?? "";
      over.style.setProperty("--total-scale-factor", String(width / pdf.width));
      await pdf.layText(page, over, width);
      if (unwanted.signal.aborted) return;
      place.replaceChildren(canvas, over);
      drawn.current();
    };
    // A document that was closed meanwhile draws no more; the next one does.
    draw().catch(() => undefined);
    return () => unwanted.abort();
  }, [pdf, page, width, near]);
  useEffect(() => {
    // Pages far away give their drawing back.
    if (!near) drawing.current?.replaceChildren();
  }, [near]);
  const name = words.text("agreement.export.page", { page, count: pdf.count });
  return (
    <article
      ref={sheet}
      aria-label={name}
      className={styles["page"]}
      data-page={page}
      style={{ inlineSize: `${width}px`, aspectRatio: `${pdf.width} / ${pdf.height}` }}
    >
      <div ref={drawing} aria-hidden className={styles["drawing"]} />
      <VisuallyHidden>{text}</VisuallyHidden>
    </article>
  );
};

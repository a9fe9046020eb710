import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { OpenPdf } from "../../pdf/openPdf";
import { useWords } from "../../store/useWords";
import styles from "./PdfPages.module.css";
import { PdfPageView } from "./PdfPageView";

interface Props {
  readonly pdf: OpenPdf;
  readonly busy: boolean;
  readonly zoom: number;
  /** The page that is in the middle of the view now. */
  readonly onPage: (page: number) => void;
}

/** Of the space around a page, on both sides together, in pixels. */
const AROUND = 48;
/** A page need not be wider to be read; who wants it larger zooms. */
const WIDEST = 960;

const useInnerWidth = (of: React.RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return width;
};

/** What each page says, once the first one is drawn. */
const useTexts = (pdf: OpenPdf, ready: boolean): readonly string[] => {
  const [texts, setTexts] = useState<{ readonly of: OpenPdf; readonly each: readonly string[] } | null>(null);
  useEffect(() => {
    if (!ready) return;
    let gone = false;
    const read = async (): Promise<void> => {
      const each: string[] = [];
      for (let page = 1; page <= pdf.count && !gone; page += 1) each.push(await pdf.text(page));
      if (!gone) setTexts({ of: pdf, each });
    };
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [pdf, ready]);
  return texts?.of === pdf ? texts.each : [];
};

// What scrolls must be reachable by keyboard, though nothing in it can be pressed.
const reachable = { tabIndex: 0 } as const;

/** The pages one below the other. */
export const PdfPages = ({ pdf, busy, zoom, onPage }: Props) => {
  const words = useWords();
  const view = useRef<HTMLElement>(null);
  const inner = useInnerWidth(view);
  const [drawn, setDrawn] = useState<OpenPdf | null>(null);
  const texts = useTexts(pdf, drawn === pdf);
  const width = Math.max(0, Math.round(Math.min(inner - AROUND, WIDEST) * zoom));
  const before = useRef(width);
  useLayoutEffect(() => {
    // What was in view stays there when the pages grow.
    if (view.current && before.current > 0) view.current.scrollTop *= width / before.current;
    before.current = width;
  }, [width]);
  // At once: a slow way there would end where a page is drawn meanwhile.
  const jump = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "Home" && event.key !== "End")) return;
    event.preventDefault();
    event.currentTarget.scrollTop = event.key === "End" ? event.currentTarget.scrollHeight : 0;
  };
  const look = (): void => {
    const scroller = view.current;
    const first = scroller?.querySelector<HTMLElement>("[data-page]");
    if (!scroller || !first) return;
    const middle = scroller.scrollTop + scroller.clientHeight / 2 - first.offsetTop;
    const pitch = first.offsetHeight + AROUND / 3;
    onPage(Math.min(pdf.count, Math.max(1, Math.floor(middle / pitch) + 1)));
  };
  return (
    <section
      ref={view}
      className={styles["view"]}
      {...reachable}
      aria-label={words.text("agreement.export.preview")}
      aria-busy={busy}
      onScroll={look}
      onKeyDown={jump}
    >
      <div className={styles["pages"]}>
        {Array.from({ length: pdf.count }, (_, place) => (
          <PdfPageView
            // A page is known by its number: the one of the next PDF takes its place.
            key={`page-${String(place + 1)}`}
            pdf={pdf}
            page={place + 1}
            width={width}
            text={texts[place] ?? ""}
            onDrawn={() => setDrawn(pdf)}
          />
        ))}
      </div>
    </section>
  );
};

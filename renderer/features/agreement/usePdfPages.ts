import { useEffect, useState } from "react";
import { bridge } from "../../bridge";
import type { FileMaker, FileOrder } from "./makeFiles";
import { createPdfMaking, type PdfPages } from "./pdfMaking";

const nothing: PdfPages = { pdf: null, whole: false, making: true, trouble: null };

/** The pages of the very PDF that would be saved; made anew when the order changes. */
export const usePdfPages = (maker: FileMaker, order: FileOrder) => {
  const [pages, setPages] = useState(nothing);
  const [making, setMaking] = useState<ReturnType<typeof createPdfMaking> | null>(null);
  useEffect(() => {
    const begun = createPdfMaking(maker, (change) => setPages((before) => ({ ...before, ...change })));
    void bridge.keepPrinter(true);
    setMaking(begun);
    return () => {
      begun.stop();
      void bridge.keepPrinter(false);
    };
  }, [maker]);
  useEffect(() => {
    making?.want(order);
  }, [making, order]);
  return { ...pages, again: () => making?.again() };
};

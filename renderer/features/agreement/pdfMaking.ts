import type { Phrase } from "@shared/words/words";
import type { OpenPdf, PdfReader } from "../../pdf/openPdf";
import { type FileMaker, type FileOrder, notMade } from "./makeFiles";

export interface PdfPages {
  /** What stands now; it stays until the next one does. */
  readonly pdf: OpenPdf | null;
  /** Page one comes before the others. */
  readonly whole: boolean;
  readonly making: boolean;
  readonly trouble: Phrase | null;
}

/**
 * Makes the PDF that is wished for, one at a time: while one is being made only the newest wish waits, so that quick
 * changes do not queue up.
 */
export const createPdfMaking = (maker: FileMaker, show: (change: Partial<PdfPages>) => void) => {
  let stopped = false;
  let wish: FileOrder | null = null;
  let made: FileOrder | null = null;
  let running = false;
  let shown: OpenPdf | null = null;
  let shownBytes: Uint8Array | null = null;
  // Comes with its library while the first PDF is made.
  const reader: Promise<PdfReader> = import("../../pdf/openPdf").then(({ startPdfReader }) => startPdfReader());
  reader.catch(() => undefined);

  const open = async (bytes: Uint8Array, isWanted: () => boolean, change: Partial<PdfPages>): Promise<void> => {
    const pdf = await (await reader).open(bytes);
    if (stopped || !isWanted()) return pdf.close();
    const before = shown;
    shown = pdf;
    shownBytes = bytes;
    show({ ...change, pdf });
    before?.close();
  };

  const make = async (order: FileOrder): Promise<void> => {
    let whole = false;
    const first = (bytes: Uint8Array): void =>
      void open(bytes, () => !whole && shown === null, { whole: false }).catch(() => undefined);
    const file = await maker.make(order, "pdf", shown === null ? first : undefined);
    if (stopped || wish !== order) return;
    whole = true;
    if (!file.ok) return show({ making: false, trouble: file.error.sentence });
    const { bytes } = file.value;
    if (bytes === shownBytes) return show({ making: false });
    await open(bytes, () => wish === order, { making: false, whole: true, trouble: null });
  };

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (!stopped && wish !== null && wish !== made) {
      const order = wish;
      show({ making: true, trouble: null });
      await make(order).catch(() => show({ making: false, trouble: notMade.sentence }));
      made = order;
    }
    running = false;
  };

  return {
    want: (order: FileOrder): void => {
      wish = order;
      void run();
    },
    again: (): void => {
      made = null;
      void run();
    },
    stop: (): void => {
      stopped = true;
      shown?.close();
      void reader.then((one) => one.close()).catch(() => undefined);
    },
  };
};

import type { ExportOrder } from "@shared/agreement/exports";
import type { Makers } from "@shared/agreement/fileBytes";
import type { ExportFormat } from "@shared/agreement/formats";
import type { FileToSave, Trouble } from "@shared/bridge/bridge";
import { failure, type Result } from "@shared/lib/result";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { bridge } from "../../bridge";

/** What a file is made from. */
export interface FileOrder extends Omit<ExportOrder, "fonts" | "formats" | "at"> {
  readonly workshop: Workshop;
  /** In the language of the agreement. */
  readonly words: Words;
}

/** Page one of a PDF that is still being made. */
type OnFirstPage = (bytes: Uint8Array) => void;

export interface FileMaker {
  /** The same order gives the same bytes, made once: what was looked at is what is saved. */
  make(order: FileOrder, format: ExportFormat, onFirstPage?: OnFirstPage): Promise<Result<FileToSave, Trouble>>;
}

export const notMade: Trouble = { kind: "failed", sentence: { key: "agreement.export.failed" } };

const fetchParts = () =>
  Promise.all([
    import("@shared/agreement/exports"),
    import("@shared/agreement/fileBytes"),
    import("./fontBytes"),
    import("./drawBitmap"),
  ]);

/** Fetches what the first document will ask for, while nobody waits for it. */
export const prepare = async (workshop: Workshop): Promise<void> => {
  // The shell has its files at hand; a page whose server is out of reach is left alone.
  if (!window.sameside && !navigator.onLine) return;
  const [{ fontsNeeded }, , { fontBytes }] = await fetchParts();
  await fontBytes(fontsNeeded(workshop, ["pdf"]));
};

const makeFile = async (
  { workshop, words, ...order }: FileOrder,
  format: ExportFormat,
  at: string,
  onFirstPage?: OnFirstPage,
): Promise<Result<FileToSave, Trouble>> => {
  try {
    const [{ exportFiles, fontsNeeded }, { fileBytes }, { fontBytes }, { drawBitmap }] = await fetchParts();
    const makers: Makers<Trouble> = {
      print: (paper) => {
        if (onFirstPage)
          void bridge.printFirstPage(paper).then((first) => {
            if (first.ok) onFirstPage(first.value);
          });
        return bridge.printPdf(paper);
      },
      pack: async (sheets) => {
        const { default: write } = await import("write-excel-file/browser");
        return new Uint8Array(await (await write(sheets).toBlob()).arrayBuffer());
      },
      draw: drawBitmap,
      numbered: true,
      undrawn: notMade,
    };
    const fonts = await fontBytes(fontsNeeded(workshop, [format]));
    const [file] = exportFiles(workshop, words, { ...order, formats: [format], fonts, at });
    if (file === undefined) return failure(notMade);
    const bytes = await fileBytes(file, makers);
    return bytes.ok ? { ok: true, value: { name: file.name, bytes: bytes.value } } : bytes;
  } catch {
    return failure(notMade);
  }
};

/** The signed version is found a moment after the others; only these say what changed since. */
const tellsSince = ({ shape }: FileOrder, format: ExportFormat): boolean => shape === "checkup" || format === "ics";

const isSame = (one: FileOrder, other: FileOrder, format: ExportFormat): boolean =>
  one.workshop === other.workshop &&
  one.words === other.words &&
  one.paper === other.paper &&
  one.shape === other.shape &&
  one.choices === other.choices &&
  one.carry === other.carry &&
  (one.signed === other.signed || !tellsSince(one, format));

interface Remembered {
  readonly order: FileOrder;
  readonly file: Promise<Result<FileToSave, Trouble>>;
}

/** Makes files and remembers, of each format, the last one. */
export const createFileMaker = (clock: () => string): FileMaker => {
  // Fetched while the dialog is being drawn; a part that does not come is missed by the file that needs it.
  void fetchParts().catch(() => undefined);
  const last = new Map<ExportFormat, Remembered>();
  return {
    make(order, format, onFirstPage) {
      const known = last.get(format);
      if (known !== undefined && isSame(known.order, order, format)) return known.file;
      const file = makeFile(order, format, clock(), onFirstPage);
      last.set(format, { order, file });
      // What failed is made anew when it is asked for again.
      void file.then((made) => {
        if (!made.ok && last.get(format)?.file === file) last.delete(format);
      });
      return file;
    },
  };
};

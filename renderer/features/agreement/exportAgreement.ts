import type { ExportOrder } from "@shared/agreement/exports";
import type { Makers } from "@shared/agreement/fileBytes";
import { stemOf } from "@shared/agreement/fileName";
import type { FileToSave, SavedFile, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { bridge } from "../../bridge";

/** How the files lie together: each by itself, with a list of their checksums, or all in one ZIP with that list. */
export const bundles = ["files", "sums", "zip"] as const;
export type Bundle = (typeof bundles)[number];

export type ExportStage = "composing" | "printing" | "saving";

const failed: Trouble = { kind: "failed", sentence: { key: "agreement.export.failed" } };

/**
 * Makes the chosen files and saves them where the person wants them; null where the person changed his mind. All are
 * made before the first is saved, so that nothing is half-done.
 */
export const exportAgreement = async (
  workshop: Workshop,
  words: Words,
  order: Omit<ExportOrder, "fonts">,
  bundle: Bundle,
  onStage: (stage: ExportStage) => void,
): Promise<Result<readonly SavedFile[] | null, Trouble>> => {
  onStage("composing");
  const made: FileToSave[] = [];
  let files: readonly FileToSave[] = made;
  try {
    const [{ exportFiles, fontsNeeded }, { fileBytes }, { fontBytes }, { drawBitmap }] = await Promise.all([
      import("@shared/agreement/exports"),
      import("@shared/agreement/fileBytes"),
      import("./fontBytes"),
      import("./drawBitmap"),
    ]);
    const fonts = await fontBytes(fontsNeeded(workshop, order.formats));
    const makers: Makers<Trouble> = {
      print: (paper) => {
        onStage("printing");
        return bridge.printPdf(paper);
      },
      pack: async (sheets) => {
        const { default: write } = await import("write-excel-file/browser");
        return new Uint8Array(await (await write(sheets).toBlob()).arrayBuffer());
      },
      draw: drawBitmap,
      numbered: true,
      undrawn: failed,
    };
    for (const file of exportFiles(workshop, words, { ...order, fonts })) {
      const bytes = await fileBytes(file, makers);
      if (!bytes.ok) return bytes;
      made.push({ name: file.name, bytes: bytes.value });
    }
    if (bundle !== "files") {
      const { withChecksums, zipped } = await import("@shared/agreement/pack");
      files =
        bundle === "zip" ? [{ name: `${stemOf(workshop)}.zip`, bytes: zipped(made, order.at) }] : withChecksums(made);
    }
  } catch {
    return failure(failed);
  }
  onStage("saving");
  const [only, ...rest] = files;
  if (only === undefined) return success(null);
  if (rest.length > 0) return bridge.saveFiles(files);
  const saved = await bridge.saveFile(only);
  return saved.ok ? success(saved.value === null ? null : [saved.value]) : saved;
};

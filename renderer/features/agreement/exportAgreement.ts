import type { ExportOrder } from "@shared/agreement/exports";
import type { FileToSave, SavedFile, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { bridge } from "../../bridge";

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
  onStage: (stage: ExportStage) => void,
): Promise<Result<readonly SavedFile[] | null, Trouble>> => {
  onStage("composing");
  const files: FileToSave[] = [];
  try {
    const [{ exportFiles, fontsNeeded }, { fontBytes }] = await Promise.all([
      import("@shared/agreement/exports"),
      import("./fontBytes"),
    ]);
    const fonts = await fontBytes(fontsNeeded(workshop, order.formats));
    const encoder = new TextEncoder();
    for (const file of exportFiles(workshop, words, { ...order, fonts })) {
      if (file.kind === "text") {
        files.push({ name: file.name, bytes: encoder.encode(file.text) });
        continue;
      }
      onStage("printing");
      const printed = await bridge.printPdf(file.order);
      if (!printed.ok) return printed;
      files.push({ name: file.name, bytes: printed.value });
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

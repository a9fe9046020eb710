import { stemOf } from "@shared/agreement/fileName";
import { drawnFormats, type ExportFormat } from "@shared/agreement/formats";
import type { FileToSave, SavedFile, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { bridge } from "../../bridge";
import { type FileMaker, type FileOrder, notMade } from "./makeFiles";

/** How the files lie together: each by itself, with a list of their checksums, or all in one ZIP with that list. */
export const bundles = ["files", "sums", "zip"] as const;
export type Bundle = (typeof bundles)[number];

export type ExportStage = "composing" | "printing" | "saving";

interface Export {
  readonly formats: readonly ExportFormat[];
  readonly bundle: Bundle;
  readonly at: string;
}

/**
 * Makes the chosen files and saves them where the person wants them; null where the person changed his mind. All are
 * made before the first is saved, so that nothing is half-done.
 */
export const exportAgreement = async (
  maker: FileMaker,
  order: FileOrder,
  { formats, bundle, at }: Export,
  onStage: (stage: ExportStage) => void,
): Promise<Result<readonly SavedFile[] | null, Trouble>> => {
  const made: FileToSave[] = [];
  for (const format of formats) {
    onStage(drawnFormats.includes(format) ? "printing" : "composing");
    const file = await maker.make(order, format);
    if (!file.ok) return file;
    made.push(file.value);
  }
  let files: readonly FileToSave[] = made;
  if (bundle !== "files")
    try {
      const { withChecksums, zipped } = await import("@shared/agreement/pack");
      files =
        bundle === "zip" ? [{ name: `${stemOf(order.workshop)}.zip`, bytes: zipped(made, at) }] : withChecksums(made);
    } catch {
      return failure(notMade);
    }
  onStage("saving");
  const [only, ...rest] = files;
  if (only === undefined) return success(null);
  if (rest.length > 0) return bridge.saveFiles(files);
  const saved = await bridge.saveFile(only);
  return saved.ok ? success(saved.value === null ? null : [saved.value]) : saved;
};

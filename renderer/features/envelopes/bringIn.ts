import { largestSealedFile } from "@shared/envelope/sealedFile";
import { takeSealedFile } from "../../store/disclosing";
import { toast } from "../../store/viewStore";

/** Takes in a sealed file, however it came, and says what came of it. */
export const bringIn = async (file: File): Promise<void> => {
  if (file.size > largestSealedFile) {
    toast({ key: "envelopes.trouble.tooLarge" }, { tone: "caution" });
    return;
  }
  const text = await file.text().catch(() => "");
  const taken = takeSealedFile(text);
  if (!taken.ok) {
    toast(taken.error, { tone: "caution" });
    return;
  }
  const { side, how } = taken.value;
  toast({ key: `envelopes.imported.${how}`, values: { side } }, { tone: how === "new" ? "success" : "caution" });
};

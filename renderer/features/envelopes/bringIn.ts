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
  if (taken.ok) toast({ key: "envelopes.imported", values: { side: taken.value } }, { tone: "success" });
  else toast(taken.error, { tone: "caution" });
};

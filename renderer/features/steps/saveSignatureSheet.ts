import { stemOf } from "@shared/agreement/fileName";
import { isolating } from "@shared/agreement/isolating";
import { signatureSheet } from "@shared/agreement/review/signatureSheet";
import { toHtml } from "@shared/agreement/toHtml";
import { visible } from "@shared/agreement/visible";
import { analyse } from "@shared/analysis/analyse";
import { encodeUtf8 } from "@shared/lib/utf8";
import { bridge } from "../../bridge";
import { toast } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";

/** Saves the sheet for ink: a PDF where there is a printer, else a page that prints as one. */
export const saveSignatureSheet = async (): Promise<void> => {
  const { workshop, agreementWords } = useWorkshop.getState();
  if (!workshop) return;
  const sheet = signatureSheet(workshop, analyse(workshop, isolating(agreementWords)), agreementWords);
  const about = await bridge.about();
  const stem = `${stemOf(workshop)} ${sheet.kind}`;
  const canPrint = about.ok && about.value.can.printPdf;
  const html = toHtml(sheet, { paper: "A4", fonts: "", running: !canPrint });
  const printed = canPrint
    ? await bridge.printPdf({
        html,
        title: visible(sheet.title),
        language: sheet.language,
        paper: "A4",
        head: sheet.head,
        foot: sheet.foot,
        marks: [],
      })
    : null;
  if (printed !== null && !printed.ok) {
    toast(printed.error.sentence, { tone: "danger" });
    return;
  }
  const file =
    printed === null
      ? { name: `${stem}.html`, bytes: encodeUtf8(html) }
      : { name: `${stem}.pdf`, bytes: printed.value };
  const saved = await bridge.saveFile(file);
  if (!saved.ok) toast(saved.error.sentence, { tone: "danger" });
  else if (saved.value) toast({ key: "review.sheet.saved", values: { name: saved.value.name } }, { tone: "success" });
};

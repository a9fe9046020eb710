import { encodeUtf8 } from "@shared/lib/utf8";
import { bridge } from "../../bridge";
import { toast } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";

/** Saves the sheet for ink: a PDF where there is a printer, else a page that prints as one. */
export const saveSignatureSheet = async (): Promise<void> => {
  const { workshop, agreementWords } = useWorkshop.getState();
  if (!workshop) return;
  // Composing a paper is heavy, and the panel must not wait for it.
  const [{ isolating }, { signatureSheet }, { stemOf }, { toHtml }, { visible }, { analyse }] = await Promise.all([
    import("@shared/agreement/isolating"),
    import("@shared/agreement/review/signatureSheet"),
    import("@shared/agreement/fileName"),
    import("@shared/agreement/toHtml"),
    import("@shared/agreement/visible"),
    import("@shared/analysis/analyse"),
  ]);
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

import { AFRelationship, PDFDocument } from "@cantoo/pdf-lib";
import { encodeUtf8 } from "../../lib/utf8";
import { carriedName } from "./carried";

/** Opens a PDF as it stands; null where it is none that can be read. */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocument | null> => {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch {
    return null;
  }
};

/** The PDF with the agreement's data as an attachment. */
export const attachData = async (pdf: Uint8Array, data: string, description: string): Promise<Uint8Array> => {
  const document = await openPdf(pdf);
  if (document === null) return pdf;
  await document.attach(encodeUtf8(data), carriedName.pdf, {
    mimeType: "application/json",
    description,
    afRelationship: AFRelationship.Source,
  });
  return document.save({ updateFieldAppearances: false });
};

/** The bytes of the attachment; null where there is none. */
export const attachedData = (document: PDFDocument): Uint8Array | null => {
  try {
    return document.getAttachments().find((one) => one.name === carriedName.pdf)?.data ?? null;
  } catch {
    return null;
  }
};

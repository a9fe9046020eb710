/** Words of the export dialog and the preview. */
export const agreementDialogWords = {
  "agreement.export.title": "Export the agreement",
} as const;

// Line ends become LF; control characters (category Cc) other than tab and LF have no meaning in a text.
const toDrop = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A text as the file means it: LF as the only line end, no control characters but tab and LF. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(toDrop, "");

/** How many characters `plainText` drops. */
export const countDropped = (text: string): number => text.match(toDrop)?.length ?? 0;

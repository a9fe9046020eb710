// Control characters (category Cc) other than tab and LF have no meaning in a text.
const toDrop = /(?![\t\n])\p{Cc}/gu;

/** A text as the file means it: LF as the only line end, no control characters but tab and LF. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(toDrop, "");

/** How many characters `plainText` drops; line ends are not dropped. */
export const countDropped = (text: string): number => text.replace(/\r\n?/g, "\n").match(toDrop)?.length ?? 0;

/** Whether a text has anything to look at more closely: most have not, and are read as they are. */
export const isUnusual = (text: string): boolean => /(?![\t\n])\p{Cc}|\p{Cs}/u.test(text);

/** Whether there is half of a surrogate pair without its other half: such a text cannot be written as UTF-8. */
export const hasLoneSurrogate = (text: string): boolean => /\p{Cs}/u.test(text);

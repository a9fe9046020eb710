import { isDocument, isOurPage } from "./origin";

/** Where a window of ours may go: to our own page, and nowhere else; other addresses are shown as text, to be copied. */
export const mayNavigate = (address: string): boolean => isOurPage(address);

/** Where a frame in a page of ours may go: to a document of ours, which runs nothing. */
export const mayFrame = (address: string): boolean => isDocument(address);

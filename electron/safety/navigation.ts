import { isOurPage } from "./origin";

/** Where a window of ours may go: to our own page, and nowhere else; other addresses are shown as text, to be copied. */
export const mayNavigate = (address: string): boolean => isOurPage(address);

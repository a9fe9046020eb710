import type { Protocol } from "electron";
import { answerScheme } from "../compat";
import type { Documents } from "./documents";
import { documentHost, scheme } from "./origin";
import { serve } from "./serve";

/** What our scheme may do; must be said before the app is ready. */
export const schemeRights = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

const hostOf = (address: string): string => {
  try {
    return new URL(address).host;
  } catch {
    return "";
  }
};

/** Answers app:// from the folder of pages and from the documents to be printed; says what is asked for. */
export const answerProtocol = (
  protocol: Protocol,
  pages: string,
  documents: Documents,
  asked: (address: string) => void,
): void =>
  answerScheme(protocol, scheme, async (address) => {
    if (hostOf(address) === documentHost) return documents.answer(address);
    asked(address);
    return serve(pages, address);
  });

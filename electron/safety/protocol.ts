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

/** Answers app:// from the folder of pages and from the documents to be printed. */
export const answerProtocol = (protocol: Protocol, pages: string, documents: Documents): void =>
  answerScheme(protocol, scheme, (address) =>
    hostOf(address) === documentHost ? documents.answer(address) : serve(pages, address),
  );

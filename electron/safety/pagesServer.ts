import { createDocuments } from "./documents";
import { documentHost, pageHost, scheme } from "./origin";
import { type Reply, serve } from "./serve";

const folder = `/${documentHost}/`;

/** What the server of the browser edition answers: the pages, and documents that a page wants to look at. */
export interface PagesServer {
  get(path: string): Promise<Reply>;
  /** The path at which the document can be fetched, once. */
  put(html: string): string;
}

export const createPagesServer = (pages: string): PagesServer => {
  const documents = createDocuments();
  return {
    get: (path) =>
      path.startsWith(folder)
        ? documents.answer(`${scheme}://${documentHost}/${path.slice(folder.length)}`)
        : serve(pages, `${scheme}://${pageHost}${path}`),
    put: (html) => `${folder}${documents.put(html, "look").slice(`${scheme}://${documentHost}/`.length)}`,
  };
};

import { randomUUID } from "node:crypto";
import { lookPolicy, paperPolicy } from "./contentPolicy";
import { documentHost, scheme } from "./origin";
import { notFound, type Reply, reply } from "./serve";

/** What a document is held for: to be printed, or to be looked at in a frame. */
type Purpose = "paper" | "look";
const policies: Readonly<Record<Purpose, string>> = { paper: paperPolicy, look: lookPolicy };

/** Documents are held in memory under an address that is good once. */
export interface Documents {
  /** The address at which the document can be fetched, once. */
  put(html: string, purpose: Purpose): string;
  forget(address: string): void;
  answer(address: string): Promise<Reply>;
}

/** More than this nobody looks at together; what was never fetched goes. */
const mostLooked = 4;

export const createDocuments = (): Documents => {
  const held = new Map<string, { readonly body: Buffer; readonly purpose: Purpose }>();
  return {
    put(html, purpose) {
      const address = `${scheme}://${documentHost}/${randomUUID()}.html`;
      held.set(address, { body: Buffer.from(html, "utf8"), purpose });
      const looked = [...held].filter(([, one]) => one.purpose === "look");
      for (const [old] of looked.slice(0, -mostLooked)) held.delete(old);
      return address;
    },
    forget: (address) => {
      held.delete(address);
    },
    async answer(address) {
      const found = held.get(address);
      if (!found) return notFound();
      held.delete(address);
      return reply(200, "text/html; charset=utf-8", found.body, policies[found.purpose]);
    },
  };
};

import { randomUUID } from "node:crypto";
import { documentPolicy } from "./contentPolicy";
import { documentHost, scheme } from "./origin";
import { notFound, type Reply, reply } from "./serve";

/** Documents on their way to paper, held in memory under an address that is good once. */
export interface Documents {
  /** The address at which the document can be fetched, once. */
  put(html: string): string;
  forget(address: string): void;
  answer(address: string): Promise<Reply>;
}

export const createDocuments = (): Documents => {
  const held = new Map<string, Buffer>();
  return {
    put(html) {
      const address = `${scheme}://${documentHost}/${randomUUID()}.html`;
      held.set(address, Buffer.from(html, "utf8"));
      return address;
    },
    forget: (address) => {
      held.delete(address);
    },
    async answer(address) {
      const body = held.get(address);
      if (body) {
        held.delete(address);
        return reply(200, "text/html; charset=utf-8", body, documentPolicy);
      }
      return notFound();
    },
  };
};

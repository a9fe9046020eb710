import { createHash } from "node:crypto";

/**
 * The folder of a workshop's journal. An id may be any text, so only a plain one becomes a name; the prefix keeps it
 * from being a reserved name, and lower case only keeps two ids from sharing a folder where case does not count.
 */
export const workshopFolder = (workshop: string): string =>
  /^[0-9a-z][0-9a-z-]{0,63}$/.test(workshop)
    ? `workshop-${workshop}`
    : `hashed-${createHash("sha256").update(workshop, "utf8").digest("hex")}`;

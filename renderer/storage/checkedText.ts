import { formatVersion } from "@shared/document/migrations";
import { rereadWorkshop } from "@shared/document/rereadWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { textDigest } from "./textDigest";

/** The text of a whole document in the live store, and what it is recognised by. */
export interface CheckedText {
  readonly text: string;
  /** The format in which it passed, and the digest of its letters; rows of before have none. */
  readonly passed?: string;
}

const passedAs = (text: string): string => `${formatVersion} ${textDigest(text).join(" ")}`;

/** The text of a document that this window holds: it has passed the schema, and need not again while no letter changes. */
export const checkedText = (workshop: Workshop): Required<CheckedText> => {
  const text = writeWorkshop(workshop);
  return { text, passed: passedAs(text) };
};

/**
 * The document of a text that this format's schema has let pass and no accident has changed since; null where that can't
 * be said, and the text is read as one from outside.
 */
export const readChecked = ({ text, passed }: CheckedText): Workshop | null =>
  passed === passedAs(text) ? rereadWorkshop(text) : null;

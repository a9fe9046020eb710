import type { JournalLine } from "@shared/bridge/bridge";
import { en } from "@shared/words/en";
import type { MessageKey, Phrase } from "@shared/words/words";
import { z } from "zod";
import { soundText, withChecksum } from "./checkedText";

const values = z.record(z.string(), z.union([z.string(), z.number()]));

export const messageKey = z.custom<MessageKey>((key) => typeof key === "string" && Object.hasOwn(en, key));
export const phrase = z.strictObject({ key: messageKey, values: values.exactOptional() });

/** A line written by another version may name a gesture in words this one no longer has; its content is what counts. */
const storedPhrase = z.object({ key: z.string(), values: values.exactOptional() }).transform((stored): Phrase => {
  const key = messageKey.safeParse(stored.key);
  if (!key.success) return { key: "shell.journal.change" };
  return stored.values ? { key: key.data, values: stored.values } : { key: key.data };
});

const shape = {
  revision: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string().max(64),
  step: z.string().max(100).nullable(),
  command: z.unknown(),
  patches: z.array(z.unknown()),
  inverse: z.array(z.unknown()),
};

/** As the page hands it over. */
export const journalLine = z.strictObject({ ...shape, name: phrase });
const storedLine = z.object({ ...shape, name: storedPhrase });

/** One line of the file: checksum, blank, JSON. */
export const writeLine = (line: JournalLine): string => `${withChecksum(JSON.stringify(line))}\n`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The line, or null where it was cut off or spoiled. */
export const readLine = (text: string): JournalLine | null => {
  const sound = soundText(text);
  if (sound === null) return null;
  const line = storedLine.safeParse(parsed(sound));
  return line.success ? { ...line.data, command: line.data.command } : null;
};

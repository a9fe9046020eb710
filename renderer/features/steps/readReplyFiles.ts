import { readReply } from "@shared/document/readReply";
import type { Reply } from "@shared/document/reply";
import { replyLimits } from "@shared/document/reply";
import type { Phrase, Words } from "@shared/words/words";

/** What came of files that should hold replies. */
export interface ReadReplies {
  readonly replies: readonly Reply[];
  readonly refused: readonly Phrase[];
}

/** Reads several files, each by itself: one that is refused does not keep the others out. */
export const readReplyFiles = async (files: readonly File[], words: Words): Promise<ReadReplies> => {
  const replies: Reply[] = [];
  const refused: Phrase[] = [];
  for (const file of files) {
    const bytes =
      file.size > replyLimits.bytes
        ? new Uint8Array(replyLimits.bytes + 1)
        : // A folder, or a file that went away, gives no bytes.
          new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const read = readReply(bytes);
    if (read.ok) replies.push(read.value);
    else refused.push({ key: "review.taken.refused", values: { name: file.name, why: words.say(read.error) } });
  }
  return { replies, refused };
};

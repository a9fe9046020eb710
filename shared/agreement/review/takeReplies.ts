import type { Command } from "../../commands/command";
import { fingerprint } from "../../document/fingerprint";
import type { Reply } from "../../document/reply";
import { fold } from "../../lib/fold";
import type { Phrase } from "../../words/words";
import type { ReviewReply } from "../../workshop/record";
import type { Workshop } from "../../workshop/workshop";

/** What becomes of replies that were read: one step that takes them all in, and a sentence on each. */
export interface TakenReplies {
  readonly command: Command | null;
  readonly said: readonly Phrase[];
}

/** Who replied, as the format counts people: by side and folded name. */
export const replierOf = (reply: Pick<ReviewReply, "side" | "name">): string =>
  `${reply.side ?? ""}\n${fold(reply.name)}`;

type Kept = Omit<ReviewReply, "id">;

const keptOf = (workshop: Workshop, { by, at, agreement, comment, sections }: Reply): Kept => ({
  side: workshop.sides.some((one) => one.id === by.side) ? by.side : null,
  name: by.name,
  title: by.title,
  at,
  fingerprint: agreement.fingerprint,
  comment,
  sections,
});

const isSame = (one: Kept, other: Kept): boolean =>
  replierOf(one) === replierOf(other) &&
  one.fingerprint === other.fingerprint &&
  one.comment === other.comment &&
  Date.parse(one.at) === Date.parse(other.at) &&
  one.sections.length === other.sections.length &&
  one.sections.every((section, at) => {
    const its = other.sections[at];
    return its?.section === section.section && its.verdict === section.verdict && its.comment === section.comment;
  });

/** Before the first later reply of the same person: in the list, the last one counts. */
const placeOf = (list: readonly Kept[], reply: Kept): number => {
  const later = list.findIndex(
    (one) => replierOf(one) === replierOf(reply) && Date.parse(one.at) > Date.parse(reply.at),
  );
  return later < 0 ? list.length : later;
};

/**
 * Takes replies in as one undoable step. A reply to another version is kept with the fingerprint of what was read, so
 * that it is told apart everywhere; a reply to another agreement, and one that is here already, is left out.
 */
export const takeReplies = (workshop: Workshop, replies: readonly Reply[], newId: () => string): TakenReplies => {
  const print = fingerprint(workshop);
  const list: Kept[] = [...workshop.reviews];
  const commands: Command[] = [];
  const said: Phrase[] = [];
  for (const reply of replies) {
    const kept = keptOf(workshop, reply);
    const who = kept.name || kept.title || "none";
    if (reply.agreement.workshop !== workshop.id && kept.fingerprint !== print) {
      said.push({ key: "review.taken.elsewhere", values: { who, title: reply.agreement.title } });
    } else if (list.some((one) => isSame(one, kept))) {
      said.push({ key: "review.taken.again", values: { who } });
    } else {
      const at = placeOf(list, kept);
      const before = list.some((one) => replierOf(one) === replierOf(kept) && one.fingerprint === kept.fingerprint);
      list.splice(at, 0, kept);
      commands.push({ do: "add", what: "reply", record: { id: newId(), ...kept, sections: [...kept.sections] }, at });
      const how = kept.fingerprint !== print ? "other" : before ? "second" : "first";
      said.push({ key: "review.taken.kept", values: { who, how } });
    }
  }
  const name: Phrase = { key: "review.taken.step", values: { count: commands.length } };
  return { command: commands.length === 0 ? null : { do: "together", commands, name }, said };
};

import { discloseCommand, type OpenedEnvelope } from "@shared/envelope/disclosure";
import { passphraseOf } from "@shared/envelope/passphrase";
import type { SealedSet } from "@shared/envelope/readiness";
import { readSealed } from "@shared/envelope/readSealed";
import { sameReceipt } from "@shared/envelope/receipt";
import { replacedBy, sealCommand } from "@shared/envelope/sealCommand";
import { readSealedFile } from "@shared/envelope/sealedFile";
import type { PageKind } from "@shared/envelope/written";
import { failure, type Result, success } from "@shared/lib/result";
import type { MessageKey, Phrase } from "@shared/words/words";
import { sealer } from "../seal/sealer";
import { newId, now } from "./clock";
import { run, useWorkshop } from "./workshopStore";

const faults = {
  "wrong-passphrase": "envelopes.trouble.wrongPassphrase",
  broken: "envelopes.trouble.broken",
  "too-costly": "envelopes.trouble.tooCostly",
  unreadable: "envelopes.trouble.broken",
  changed: "envelopes.trouble.changed",
  "other-workshop": "envelopes.trouble.otherWorkshop",
  "other-side": "envelopes.trouble.otherSide",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Opens what one passphrase opens and checks every receipt; nothing of it is shown yet. */
export const openSet = async (
  set: SealedSet,
  typed: string,
  workshop: string,
): Promise<Result<readonly OpenedEnvelope[], Phrase>> => {
  const opened: OpenedEnvelope[] = [];
  for (const envelope of set.envelopes) {
    const text = await sealer.open(envelope.box, passphraseOf(typed)).catch(() => failure("broken" as const));
    if (!text.ok) return failure({ key: faults[text.error] });
    const content = readSealed(text.value, envelope, workshop);
    if (!content.ok) return failure({ key: faults[content.error] });
    opened.push({ envelope, content: content.value });
  }
  return success(opened);
};

/** Shows everything at the same moment, in one step; answers whether it was done. */
export const disclose = (
  kind: PageKind,
  checkup: string | null,
  opened: readonly OpenedEnvelope[],
  droppedOut: readonly string[],
): boolean => {
  const { workshop, agreementWords } = useWorkshop.getState();
  if (!workshop) return false;
  // Answers without the checkup they belong to would be torn open and lost.
  if (kind === "checkup" && !workshop.checkups.some((one) => one.id === checkup)) return false;
  const at = now();
  return run(discloseCommand(workshop, { kind, checkup, opened, droppedOut, at, newId, words: agreementWords })).ok;
};

/** A clock that is not ours may write what it likes: what is no instant, or is yet to come, is the hour it came in. */
const believable = (sealedAt: string, now: string): string =>
  /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(sealedAt) && Date.parse(sealedAt) <= Date.parse(now)
    ? sealedAt
    : now;

const fileFaults = {
  "not-sealed": "envelopes.trouble.notSealed",
  "other-workshop": "envelopes.trouble.fileOfOtherWorkshop",
  "other-side": "envelopes.trouble.fileOfOtherSide",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What came of a sealed file: it lies on the table, took an older one's place, or lay there already. */
export interface Taken {
  readonly side: string;
  readonly how: "new" | "replaced" | "same";
}

/** Takes in a sealed file from a side's own machine. It stays closed. */
export const takeSealedFile = (text: string): Result<Taken, Phrase> => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return failure({ key: "envelopes.trouble.notSealed" });
  const read = readSealedFile(text, workshop);
  if (!read.ok) return failure({ key: fileFaults[read.error] });
  const { side: id, envelopes } = read.value;
  const side = workshop.sides.find((one) => one.id === id)?.name ?? "";
  const there = (receipt: string): boolean =>
    workshop.envelopes.some((one) => one.side === id && sameReceipt(one.receipt, receipt));
  if (envelopes.every((one) => there(one.receipt))) return success({ side, how: "same" });
  const fresh = envelopes.map((one) => ({
    ...one,
    id: newId(),
    side: id,
    sealedAt: believable(one.sealedAt, now()),
    openedAt: null,
  }));
  const replaces = fresh.some((one) => replacedBy(workshop, one).length > 0);
  const done = run(sealCommand(workshop, fresh));
  if (!done.ok) return failure(done.error.sentence);
  return success({ side, how: replaces ? "replaced" : "new" });
};

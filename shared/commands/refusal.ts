import { failure, type Result } from "../lib/result";
import type { MessageKey, Phrase, Values } from "../words/words";

export type RefusalKind =
  | "not-data"
  | "too-long"
  | "too-much"
  | "invalid"
  | "gone"
  | "wrong-kind"
  | "unknown-reference"
  | "with-itself"
  | "repeated-id"
  | "few-sides"
  | "many-sides"
  | "not-a-pair"
  | "taken"
  | "not-joined"
  | "another-workshop"
  | "locked";

/** Why a command was not done; the workshop is as it was. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly sentence: Phrase;
}

/** A refusal with the sentence of its kind. */
export const refuse = (kind: RefusalKind, values?: Values): Result<never, Refusal> => {
  const key: MessageKey = `commands.refused.${kind}`;
  return failure({ kind, sentence: values ? { key, values } : { key } });
};

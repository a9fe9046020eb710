import type { Command } from "@shared/commands/command";
import type { Strength } from "@shared/workshop/interests";
import type { Position, Workshop } from "@shared/workshop/workshop";

/** A thing that is being written and is not in the workshop before it has a text. */
export type Draft =
  | {
      readonly what: "card";
      readonly side: string | null;
      readonly kind: Workshop["vision"]["cards"][number]["kind"];
      readonly at: Position | null;
    }
  | { readonly what: "role"; readonly side: string | null; readonly at: Position | null }
  | { readonly what: "interest"; readonly side: string; readonly strength: Strength }
  | { readonly what: "give" | "need"; readonly into: string };

/** A stake is written in the list alone: on the table it comes from its step, with all that belongs to it. */
export interface StakeDraft {
  readonly what: "stake";
  readonly side: string;
  readonly grantedBy: string | null;
}

/** The command that makes a draft a thing of the workshop; a place given by hand belongs to the same step. */
export const addDraft = (draft: Draft | StakeDraft, id: string, text: string): Command => {
  const add = adding(draft, id, text);
  if ((draft.what !== "card" && draft.what !== "role") || draft.at === null) return add;
  return { do: "together", commands: [add, { do: "place", positions: { [id]: draft.at } }] };
};

const adding = (draft: Draft | StakeDraft, id: string, text: string): Command => {
  switch (draft.what) {
    case "card":
      return { do: "add", what: "card", record: { id, kind: draft.kind, text, side: draft.side } };
    case "role":
      return { do: "add", what: "role", record: { id, title: text, side: draft.side } };
    case "interest":
      return { do: "add", what: "interest", record: { id, side: draft.side, text, strength: draft.strength } };
    case "stake":
      return {
        do: "add",
        what: "stake",
        record: {
          id,
          kind: "other",
          title: text,
          exclusivity: "preferred",
          owner: draft.side,
          grantedBy: draft.grantedBy,
        },
      };
    case "give":
      return { do: "add", what: "give", into: draft.into, record: { id, text } };
    case "need":
      return { do: "add", what: "need", into: draft.into, record: { id, text } };
  }
};

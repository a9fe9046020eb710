import type { TemplateName } from "@shared/commands/agendaTemplates";
import { fold, isBlank } from "@shared/lib/fold";
import type { MessageKey } from "@shared/words/words";
import type { PartnershipType } from "@shared/workshop/setting";

export interface SideDraft {
  readonly name: string;
  /** What people call it; empty where that is its name. */
  readonly short: string;
}

/** A workshop as it is being put together in the dialog. */
export interface WorkshopDraft {
  readonly title: string;
  readonly partnershipType: PartnershipType;
  readonly template: TemplateName;
  /** The name of an agenda kept on this machine, in place of the template. */
  readonly own: string | null;
  /** Whether the minutes are weighed for the partnership type. */
  readonly weighed: boolean;
  readonly sides: readonly SideDraft[];
  readonly date: string;
  readonly startsAt: string;
  readonly place: string;
  readonly language: string;
  readonly currency: string;
  readonly competing: boolean;
}

export const blankSide: SideDraft = { name: "", short: "" };
export const fewestSides = 2;
export const mostSides = 6;

/** What keeps the draft from becoming a workshop; null where nothing does. */
export const draftProblem = (draft: WorkshopDraft): MessageKey | null => {
  const names = draft.sides.filter(({ name }) => !isBlank(name)).map(({ name }) => fold(name));
  if (names.length < fewestSides) return "library.making.sidesMissing";
  return new Set(names).size < names.length ? "library.making.sidesSame" : null;
};

/** The sides that were named, trimmed. */
export const sidesOf = (draft: WorkshopDraft): readonly SideDraft[] =>
  draft.sides.map(({ name, short }) => ({ name: name.trim(), short: short.trim() })).filter(({ name }) => name !== "");

/** Longer names would be cut wherever the title stands. */
const longTitle = 60;

/** The title as typed, or the sides' names as they stand on an invitation; long ones as people call them. */
export const titleOfDraft = (draft: WorkshopDraft): string => {
  if (!isBlank(draft.title)) return draft.title.trim();
  const sides = sidesOf(draft);
  const names = sides.map(({ name }) => name).join(" × ");
  return names.length <= longTitle ? names : sides.map(({ name, short }) => short || name).join(" × ");
};

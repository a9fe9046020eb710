import type { TemplateName } from "@shared/commands/agendaTemplates";
import { fold, isBlank } from "@shared/lib/fold";
import type { MessageKey } from "@shared/words/words";
import type { PartnershipType } from "@shared/workshop/setting";

/** A workshop as it is being put together in the dialog. */
export interface WorkshopDraft {
  readonly title: string;
  readonly partnershipType: PartnershipType;
  readonly template: TemplateName;
  /** The name of an agenda kept on this machine, in place of the template. */
  readonly own: string | null;
  /** Whether the minutes are weighed for the partnership type. */
  readonly weighed: boolean;
  readonly sides: readonly string[];
  readonly date: string;
  readonly startsAt: string;
  readonly place: string;
  readonly language: string;
  readonly currency: string;
  readonly competing: boolean;
}

export const fewestSides = 2;
export const mostSides = 6;

/** What keeps the draft from becoming a workshop; null where nothing does. */
export const draftProblem = (draft: WorkshopDraft): MessageKey | null => {
  const names = draft.sides.filter((name) => !isBlank(name)).map(fold);
  if (names.length < fewestSides) return "library.making.sidesMissing";
  return new Set(names).size < names.length ? "library.making.sidesSame" : null;
};

/** The sides that were named, trimmed. */
export const sidesOf = (draft: WorkshopDraft): readonly string[] =>
  draft.sides.map((name) => name.trim()).filter((name) => name !== "");

/** The title as typed, or the sides' names as they stand on an invitation. */
export const titleOfDraft = (draft: WorkshopDraft): string =>
  isBlank(draft.title) ? sidesOf(draft).join(" × ") : draft.title.trim();

import { fold } from "@shared/lib/fold";
import type { Workshop } from "@shared/workshop/workshop";

const distinct = (all: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const one of all) if (one.trim() !== "" && !seen.has(fold(one))) seen.set(fold(one), one);
  return [...seen.values()];
};

/** Scope tags already used anywhere, for completion. */
export const knownScopes = (workshop: Workshop): readonly string[] =>
  distinct([...workshop.interests, ...workshop.roles, ...workshop.ownership].flatMap((one) => one.scope));

/** Responsibilities already named, so that an overlap is seen and not hidden behind another wording. */
export const knownResponsibilities = (workshop: Workshop): readonly string[] =>
  distinct(workshop.roles.flatMap((one) => one.responsibilities));

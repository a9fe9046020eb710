import type { NamedDocument } from "@shared/bridge/bridge";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { fingerprint } from "@shared/workshop/fingerprint";
import type { Workshop } from "@shared/workshop/workshop";
import type { LineRow } from "./database";
import { patchesOf } from "./patchesOf";

/** The fingerprint that a side has signed and this very document carries; none where it is no signed version. */
export const signedIn = (workshop: Workshop): string | undefined => {
  if (workshop.signOffs.length === 0) return undefined;
  const now = fingerprint(workshop);
  return workshop.signOffs.some((one) => one.fingerprint === now) ? now : undefined;
};

/** A signed version as the journal keeps it; none where it is no signed one. */
export const signedDocument = (
  workshop: Workshop,
  { revision, hash, at }: Pick<NamedDocument, "revision" | "hash" | "at">,
): NamedDocument | null =>
  signedIn(workshop) === undefined ? null : { name: "", revision, hash, at, text: writeWorkshop(workshop) };

/** Whether a gesture signed something: only then a version becomes one to keep. */
export const isSigning = ({ patches }: Pick<LineRow, "patches">): boolean =>
  patchesOf(patches)?.some(({ path }) => path[0] === "signOffs") ?? false;

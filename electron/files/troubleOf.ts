import type { Trouble } from "@shared/bridge/bridge";
import type { MessageKey } from "@shared/words/words";
import { codeOf } from "./disk";

type Place = "journal" | "save" | "read";

const kinds: Readonly<Record<string, Trouble["kind"]>> = {
  ENOSPC: "no-space",
  EDQUOT: "no-space",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  EBUSY: "no-permission",
  ENOENT: "not-found",
  ENODEV: "not-found",
  ENXIO: "not-found",
};

const sentences: Readonly<
  Record<Place, Readonly<Partial<Record<Trouble["kind"], MessageKey>> & { failed: MessageKey }>>
> = {
  journal: {
    "no-space": "shell.journal.full",
    "no-permission": "shell.journal.locked",
    failed: "shell.journal.failed",
  },
  save: {
    "no-space": "shell.save.full",
    "no-permission": "shell.save.locked",
    "not-found": "shell.save.gone",
    failed: "shell.save.failed",
  },
  read: { "no-permission": "shell.read.locked", "not-found": "shell.read.gone", failed: "shell.read.failed" },
};

/** What the system's error means for a person who was keeping, saving or opening something. */
export const troubleOf = (error: unknown, place: Place, name = ""): Trouble => {
  const kind = kinds[codeOf(error)] ?? "failed";
  const key = sentences[place][kind] ?? sentences[place].failed;
  return { kind, sentence: name === "" ? { key } : { key, values: { name } } };
};

import type { Trouble } from "@shared/bridge/bridge";
import { feltOf, guessesOf, interestsOf } from "@shared/envelope/records";
import { sealCommand } from "@shared/envelope/sealCommand";
import { type Sealable, sealedText } from "@shared/envelope/sealedText";
import { type PageKind, type Written, written } from "@shared/envelope/written";
import { failure, type Result, success } from "@shared/lib/result";
import { encodeUtf8 } from "@shared/lib/utf8";
import type { Envelope } from "@shared/workshop/interests";
import type { Level } from "@shared/workshop/setting";
import { sealer } from "../seal/sealer";
import { dropPage, keepDraft, keepPage, type PageRow, pagesOf } from "../storage/pages";
import { newId, now, today } from "./clock";
import { run, useWorkshop } from "./workshopStore";

export type { PageRow } from "../storage/pages";

type Outcome<T> = Promise<Result<T, Trouble>>;

const failed = (): Result<never, Trouble> => failure({ kind: "failed", sentence: { key: "envelopes.trouble.failed" } });
const wrong = (): Result<never, Trouble> =>
  failure({ kind: "refused", sentence: { key: "envelopes.trouble.wrongPassphrase" } });

/** A draft says by its length how much was written; in steps it says next to nothing. */
const draftStep = 16_384;
const padded = (text: string): string =>
  text + " ".repeat((draftStep - (encodeUtf8(text).length % draftStep)) % draftStep);

/** Whose page it is. */
export interface PageOwner {
  readonly workshop: string;
  readonly side: string;
  readonly level: Level | null;
}

/** The page to go on with: today's, or an older one on which something still waits; null begins a new one. */
export const findPage = async (owner: PageOwner, kind: PageKind): Outcome<PageRow | null> => {
  const rows = await pagesOf(owner.workshop, owner.side, owner.level ?? "");
  if (!rows.ok) return rows;
  return success(rows.value.find((row) => row.day === today() || row.drafts[kind] !== undefined) ?? null);
};

/** Begins the day's page of a side under its passphrase. */
export const beginPage = async (owner: PageOwner, passphrase: string): Outcome<PageRow> => {
  try {
    const key = await sealer.makeKey(passphrase);
    const { workshop, side } = owner;
    const row = { id: newId(), workshop, side, level: owner.level ?? "", day: today(), ...key, drafts: {} };
    const kept = await keepPage(row);
    return kept.ok ? success(row) : kept;
  } catch {
    return failed();
  }
};

/** Opens a page with its passphrase; answers the draft that waits on it, null where none does. */
export const unlockPage = async (row: PageRow, passphrase: string, kind: PageKind): Outcome<Written | null> => {
  try {
    const opened = await sealer.unlock(row.guarded, passphrase, row.drafts[kind] ?? "");
    if (!opened.ok) return opened.error === "wrong-passphrase" ? wrong() : failed();
    if (opened.value === "") return success(null);
    const read = written.safeParse(JSON.parse(opened.value));
    return read.success ? success(read.data) : failed();
  } catch {
    return failed();
  }
};

/** Keeps what is written so far, encrypted to the page's own key. */
export const keepWritten = async (row: PageRow, kind: PageKind, page: Written): Outcome<null> => {
  try {
    const draft = await sealer.lock(padded(JSON.stringify(page)), row.recipient);
    const kept = await keepDraft(row.id, kind, draft);
    return kept.ok ? success(null) : kept;
  } catch {
    return failed();
  }
};

/** Takes a page out for good, for a side that has forgotten its passphrase and writes again. */
export const giveUpPage = (row: PageRow): Outcome<void> => dropPage(row.id);

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const contentsOf = (owner: PageOwner, kind: PageKind, page: Written): readonly Pick<Sealable, "kind" | "content">[] => {
  const of = { side: owner.side, level: owner.level, newId };
  const { opportunity, whyTogether, statement } = page;
  if (kind === "vision") return [{ kind, content: { opportunity, whyTogether, statement } }];
  if (kind === "checkup") return [{ kind, content: feltOf(page, owner.side) }];
  return [
    { kind, content: interestsOf(page, of) },
    // Also where nobody guessed: an envelope that is missing would already say something.
    { kind: "guesses", content: guessesOf(page, of) },
  ];
};

/** Seals a page and puts its envelopes on the table; the draft goes. */
export const sealPage = async (
  row: PageRow,
  owner: PageOwner,
  kind: PageKind,
  page: Written,
  passphrase: string,
): Outcome<readonly Envelope[]> => {
  const envelopes: Envelope[] = [];
  try {
    for (const one of contentsOf(owner, kind, page)) {
      const { text, receipt } = sealedText({ workshop: owner.workshop, side: owner.side, nonce: nonce(), ...one });
      const box = await sealer.seal(text, passphrase);
      const { side, level } = owner;
      envelopes.push({ id: newId(), side, kind: one.kind, level, sealedAt: now(), receipt, box, openedAt: null });
    }
  } catch {
    return failed();
  }
  const { workshop } = useWorkshop.getState();
  if (workshop?.id !== owner.workshop) return failed();
  const done = run(sealCommand(workshop, envelopes));
  if (!done.ok) return failure({ kind: "refused", sentence: done.error.sentence });
  await keepDraft(row.id, kind, "");
  return success(envelopes);
};

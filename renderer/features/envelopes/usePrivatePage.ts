import type { Trouble } from "@shared/bridge/bridge";
import { passphraseOf } from "@shared/envelope/passphrase";
import { nothingWritten, type PageKind, type Written } from "@shared/envelope/written";
import type { Result } from "@shared/lib/result";
import type { Phrase } from "@shared/words/words";
import type { Envelope } from "@shared/workshop/interests";
import { useCallback, useEffect, useRef, useState } from "react";
import {
  beginPage,
  findPage,
  giveUpPage,
  keepWritten,
  type PageOwner,
  type PageRow,
  sealPage,
  unlockPage,
} from "../../store/privatePage";

type Phase =
  | { readonly at: "looking" }
  | { readonly at: "new" }
  | { readonly at: "known"; readonly row: PageRow }
  | { readonly at: "writing"; readonly row: PageRow }
  | { readonly at: "sealed"; readonly envelopes: readonly Envelope[] };

export type Keeping = "idle" | "keeping" | "kept" | "not-kept";

/** A pause in typing after which the draft is kept, in milliseconds. */
const pause = 400;

/** A side's private page from its passphrase to its receipt. What is written lives here and nowhere else. */
export const usePrivatePage = (owner: PageOwner, kind: PageKind) => {
  const [phase, setPhase] = useState<Phase>({ at: "looking" });
  const [page, setPage] = useState<Written>(nothingWritten);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Phrase | null>(null);
  const [keeping, setKeeping] = useState<Keeping>("idle");
  const passphrase = useRef("");
  const latest = useRef<{ row: PageRow; page: Written } | null>(null);
  const last = useRef(Promise.resolve(true));
  const { workshop, side, level } = owner;

  useEffect(() => {
    let gone = false;
    void findPage({ workshop, side, level }, kind).then((found) => {
      if (gone) return;
      if (!found.ok) setTrouble(found.error.sentence);
      const row = found.ok ? found.value : null;
      setPhase(row ? { at: "known", row } : { at: "new" });
    });
    return () => {
      gone = true;
      passphrase.current = "";
    };
  }, [workshop, side, level, kind]);

  const keep = useCallback((): Promise<boolean> => {
    const next = async (): Promise<boolean> => {
      const waiting = latest.current;
      if (!waiting) return true;
      latest.current = null;
      const kept = await keepWritten(waiting.row, kind, waiting.page);
      // What was written meanwhile is not kept yet.
      if (latest.current !== null) return kept.ok;
      if (!kept.ok) latest.current = waiting;
      setKeeping(kept.ok ? "kept" : "not-kept");
      return kept.ok;
    };
    // One after the other: an older draft never comes after a newer one.
    last.current = last.current.then(next);
    return last.current;
  }, [kind]);

  useEffect(() => {
    if (phase.at !== "writing" || page === nothingWritten) return;
    const timer = setTimeout(() => void keep(), pause);
    return () => clearTimeout(timer);
  }, [page, phase, keep]);

  // Whoever leaves in the middle of a sentence finds it again.
  useEffect(() => () => void keep(), [keep]);

  const working = async <T>(work: Promise<Result<T, Trouble>>): Promise<T | null> => {
    setBusy(true);
    setTrouble(null);
    const answer = await work;
    setBusy(false);
    if (answer.ok) return answer.value;
    setTrouble(answer.error.sentence);
    return null;
  };

  return {
    phase,
    page,
    busy,
    trouble,
    keeping,
    /** Keeps what is not kept yet. */
    keep,
    async choose(chosen: string): Promise<void> {
      const row = await working(beginPage(owner, chosen));
      if (row === null) return;
      passphrase.current = chosen;
      setPhase({ at: "writing", row });
    },
    async open(row: PageRow, typed: string): Promise<void> {
      const spoken = passphraseOf(typed);
      let draft: Written | null = null;
      const opened = await working(
        unlockPage(row, spoken, kind).then((answer) => {
          if (answer.ok) draft = answer.value;
          return answer.ok ? ({ ok: true, value: true } as const) : answer;
        }),
      );
      if (opened === null) return;
      passphrase.current = spoken;
      if (draft !== null) setPage(draft);
      setPhase({ at: "writing", row });
    },
    async giveUp(row: PageRow): Promise<void> {
      if ((await working(giveUpPage(row))) === null) return;
      setPhase({ at: "new" });
    },
    change(row: PageRow, part: Partial<Written>): void {
      const next = { ...page, ...part };
      latest.current = { row, page: next };
      setPage(next);
      setKeeping("keeping");
    },
    async seal(row: PageRow): Promise<void> {
      await keep();
      const envelopes = await working(sealPage(row, owner, kind, page, passphrase.current));
      if (envelopes === null) return;
      latest.current = null;
      setPage(nothingWritten);
      passphrase.current = "";
      setPhase({ at: "sealed", envelopes });
    },
  };
};

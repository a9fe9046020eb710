import { askedAside } from "@shared/commands/prompts";
import { askedSides } from "@shared/envelope/readiness";
import { replacedBy } from "@shared/envelope/sealCommand";
import { isUnwritten, type PageKind } from "@shared/envelope/written";
import { placeOf } from "@shared/workshop/placeOf";
import type { Level } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useEffect, useRef, useState } from "react";
import { beforeEnd } from "../../store/connection";
import { showEnvelopes } from "../../store/envelopeView";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { SideMark } from "../../ui/SideMark";
import { ChoosePassphrase } from "./ChoosePassphrase";
import { EnvelopePromise } from "./EnvelopePromise";
import { KnownPassphrase } from "./KnownPassphrase";
import styles from "./PrivatePage.module.css";
import { SealedReceipts } from "./SealedReceipts";
import { Sheet } from "./Sheet";
import { usePrivatePage } from "./usePrivatePage";

interface Props {
  readonly side: string;
  readonly kind: PageKind;
  readonly level: Level | null;
}

/** Keys of the page itself; they must not reach the rest of the app. */
const useBlanking = (): readonly [blanked: boolean, setBlanked: (on: boolean) => void] => {
  const [blanked, setBlanked] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F9") return;
      event.preventDefault();
      event.stopPropagation();
      setBlanked((before) => !before);
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
  return [blanked, setBlanked];
};

const Page = ({ workshop, side, kind, level }: Props & { readonly workshop: Workshop }) => {
  const words = useWords();
  const at = placeOf(workshop.sides, side);
  const name = workshop.sides[at]?.name ?? "";
  const others = askedSides(workshop, kind).filter((one) => one.id !== side);
  const work = usePrivatePage({ workshop: workshop.id, side, level }, kind);
  const { phase, page, busy, keep } = work;
  const [blanked, setBlanked] = useBlanking();
  const body = useRef<HTMLDivElement>(null);
  const curtain = useRef<HTMLButtonElement>(null);
  const trouble = work.trouble === null ? null : words.say(work.trouble);
  const unwritten = isUnwritten(page, kind);
  const replaces = phase.at !== "sealed" && replacedBy(workshop, { side, kind, level }).length > 0;

  useEffect(() => beforeEnd(keep), [keep]);
  useEffect(() => {
    if (blanked) curtain.current?.focus();
  }, [blanked]);
  // The hand goes where something is to be written: the passphrase, then the first question or line.
  useEffect(() => {
    if (phase.at === "known" || phase.at === "writing")
      body.current?.querySelector<HTMLElement>("[role=radio], input:not([aria-hidden='true']), textarea")?.focus();
  }, [phase.at]);
  const leave = (): void => void keep().then((kept) => kept && showEnvelopes(null));

  return (
    <main className={styles["page"]} data-private aria-label={words.text("envelopes.writeAs", { side: name })}>
      <header className={styles["head"]}>
        <div>
          <p className={styles["only"]}>
            {words.text("envelopes.page.for")}
            {level !== null && ` · ${words.text(`domain.level.${level}`)}`}
          </p>
          <h1 className={styles["name"]}>
            <SideMark position={at} name={name} />
          </h1>
        </div>
        <div className={styles["row"]}>
          <Button onClick={() => setBlanked(true)}>{words.text("envelopes.page.blank")}</Button>
          {phase.at !== "sealed" && (
            <Button disabled={busy} onClick={leave}>
              {words.text("envelopes.page.leave")}
            </Button>
          )}
        </div>
      </header>
      <div className={styles["body"]} ref={body}>
        <div className={styles["inner"]}>
          {(phase.at === "new" || phase.at === "known") && (
            <p className={styles["notice"]}>{words.text("envelopes.page.projector")}</p>
          )}
          {replaces && <p className={styles["notice"]}>{words.text("envelopes.page.replaces")}</p>}
          {phase.at === "new" && (
            <>
              <ChoosePassphrase busy={busy} trouble={trouble} onChoose={(chosen) => void work.choose(chosen)} />
              <Disclosure label={words.text("envelopes.help.title")}>
                <EnvelopePromise />
              </Disclosure>
            </>
          )}
          {phase.at === "known" && (
            <KnownPassphrase
              day={phase.row.day}
              busy={busy}
              trouble={trouble}
              onOpen={(typed) => void work.open(phase.row, typed)}
              onGiveUp={() => void work.giveUp(phase.row)}
            />
          )}
          {phase.at === "writing" && (
            <>
              <h2 className={styles["heading"]}>{words.text(`envelopes.page.kind.${kind}`)}</h2>
              <Disclosure label={words.text("preparation.questions")}>
                <ul className={styles["questions"]}>
                  {askedAside(workshop.partnershipType, kind).map((key) => (
                    <li key={key}>{words.text(key)}</li>
                  ))}
                </ul>
              </Disclosure>
              <Sheet kind={kind} page={page} others={others} onChange={(part) => work.change(phase.row, part)} />
              {trouble !== null && (
                <p className={styles["trouble"]} role="alert">
                  {trouble}
                </p>
              )}
            </>
          )}
          {phase.at === "sealed" && <SealedReceipts envelopes={phase.envelopes} onDone={() => showEnvelopes(null)} />}
        </div>
      </div>
      {phase.at === "writing" && (
        <footer className={styles["foot"]}>
          <span className={styles["state"]} role="status">
            {busy && words.text("envelopes.page.sealing")}
            {!busy && unwritten && words.text("envelopes.page.nothing")}
            {!busy && !unwritten && work.keeping === "keeping" && words.text("envelopes.page.keeping")}
            {!busy && !unwritten && work.keeping === "kept" && words.text("envelopes.page.kept")}
            {!busy && work.keeping === "not-kept" && words.text("envelopes.page.notKept")}
          </span>
          <Button tone="accent" size="large" disabled={busy || unwritten} onClick={() => void work.seal(phase.row)}>
            {words.text("envelopes.page.seal")}
          </Button>
        </footer>
      )}
      {blanked && (
        <button ref={curtain} type="button" className={styles["blank"]} onClick={() => setBlanked(false)}>
          {words.text("envelopes.page.blanked", { side: name })}
        </button>
      )}
    </main>
  );
};

/** One side writes here alone: its name large, nothing of the others, nothing else of the app. */
export const PrivatePage = (props: Props) => {
  const workshop = useWorkshop((state) => state.workshop);
  return workshop ? <Page workshop={workshop} {...props} /> : null;
};

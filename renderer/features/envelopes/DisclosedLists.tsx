import type { OpenedEnvelope } from "@shared/envelope/disclosure";
import { knowings, readBackOrder } from "@shared/envelope/unguessed";
import type { PageKind } from "@shared/envelope/written";
import type { Workshop } from "@shared/workshop/workshop";
import { useRef } from "react";
import { showStepDialog } from "../../store/stepDialog";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Select } from "../../ui/Select";
import { SideMark } from "../../ui/SideMark";
import styles from "./Disclose.module.css";

const strengths = ["must-protect", "win"] as const;

const Guessed = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const nameOf = (id: string): string => workshop.sides.find((one) => one.id === id)?.name ?? "";
  if (workshop.guesses.length === 0) return null;
  return (
    <section className={styles["guesses"]} aria-label={words.text("envelopes.shown.guesses")}>
      <h3>{words.text("envelopes.shown.guesses")}</h3>
      <p className={styles["receipt"]}>{words.text("envelopes.shown.owners")}</p>
      {workshop.guesses.map((guess) => (
        <div key={guess.id} className={styles["guess"]}>
          <p dir="auto">
            <span className={styles["why"]}>
              {words.text("envelopes.shown.guess", { by: nameOf(guess.side), about: nameOf(guess.about) })}
            </span>
            {guess.text}
          </p>
          <Select
            label={words.text("envelopes.shown.met")}
            value={guess.hit}
            onChange={(hit) => run({ do: "edit", what: "guess", id: guess.id, changes: { hit } })}
            options={[
              { value: null, label: words.text("envelopes.shown.metNone") },
              ...workshop.interests
                .filter((one) => one.side === guess.about && one.strength === "must-protect")
                .map((one) => ({ value: one.id, label: one.text })),
            ]}
          />
        </div>
      ))}
      {/* Before an owner has said what was met, nobody knew nothing. */}
      <div aria-live="polite">
        {knowings(workshop)
          .filter(({ hit }) => hit > 0)
          .map(({ by, about, hit, of }) => (
            <p key={`${by} ${about}`} className={styles["knew"]}>
              {words.text("panels.interests.guessed", { side: nameOf(by), about: nameOf(about), hit, of })}
            </p>
          ))}
      </div>
    </section>
  );
};

/** All lists side by side, at the same moment; then what was guessed, which decides where the read-back begins. */
export const DisclosedLists = ({
  kind,
  opened,
  onClose,
}: {
  readonly kind: Exclude<PageKind, "checkup">;
  readonly opened: readonly OpenedEnvelope[];
  readonly onClose: () => void;
}) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  // The eyes of the room go to the top of the lists; the first field of the guesses would draw them to the end.
  const done = useRef<HTMLButtonElement>(null);
  if (!workshop) return null;
  const [first] = readBackOrder(workshop);
  const met = new Set(workshop.guesses.map((one) => one.hit));
  // Before the first guess has met something, "nobody guessed this" would stand under every line and say nothing.
  const unguessed = workshop.guesses.some((one) => one.hit !== null);
  const goOn = (): void => {
    onClose();
    if (kind !== "interests" || !first) return;
    useView.getState().reveal([first.id]);
    showStepDialog({ what: "readBack" });
  };
  return (
    <Dialog
      open
      size="full"
      onClose={onClose}
      initialFocus={done}
      title={words.text(`envelopes.shown.title.${kind}`)}
      description={opened.length > 0 && words.text("envelopes.shown.receipts")}
      footer={
        <Button ref={done} tone="accent" onClick={goOn}>
          {words.text(`envelopes.shown.done.${kind}`)}
        </Button>
      }
    >
      <div className={styles["columns"]}>
        {workshop.sides.map((side, at) => (
          <section key={side.id} className={styles["column"]} aria-label={side.name}>
            <SideMark position={at} name={side.name} />
            {kind === "vision" && (
              <p className={styles["text"]} dir="auto">
                {workshop.vision.drafts[side.id] ?? ""}
              </p>
            )}
            {kind === "interests" &&
              strengths.map((strength) => {
                const own = readBackOrder(workshop).filter((one) => one.side === side.id && one.strength === strength);
                if (own.length === 0) return null;
                return (
                  <div key={strength} className={styles["column"]}>
                    <h3>{words.text(strength === "win" ? "envelopes.page.good" : "envelopes.page.must")}</h3>
                    <ul>
                      {own.map((one) => (
                        <li key={one.id} dir="auto">
                          {one.text}
                          {one.why !== "" && <span className={styles["why"]}>{one.why}</span>}
                          {one.level !== null && (
                            <span className={styles["why"]}>{words.text(`domain.level.${one.level}`)}</span>
                          )}
                          {unguessed && strength === "must-protect" && !met.has(one.id) && (
                            <span className={`${styles["why"]} ${styles["first"]}`}>
                              {words.text("envelopes.shown.first")}
                            </span>
                          )}
                        </li>
                      ))}
                    </ul>
                  </div>
                );
              })}
          </section>
        ))}
      </div>
      {kind === "interests" && <Guessed workshop={workshop} />}
    </Dialog>
  );
};

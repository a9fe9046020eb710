import type { OpenedEnvelope } from "@shared/envelope/disclosure";
import { type Readiness, readiness, type SealedSet } from "@shared/envelope/readiness";
import { shortReceipt } from "@shared/envelope/receipt";
import type { PageKind } from "@shared/envelope/written";
import type { Phrase } from "@shared/words/words";
import { placeOf } from "@shared/workshop/placeOf";
import { useRef, useState } from "react";
import { disclose, openSet } from "../../store/disclosing";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Dialog } from "../../ui/Dialog";
import { SideMark } from "../../ui/SideMark";
import styles from "./Disclose.module.css";
import { DisclosedLists } from "./DisclosedLists";
import { PassphraseField } from "./PassphraseField";

interface Props {
  readonly kind: PageKind;
  readonly checkup: string | null;
  readonly onClose: () => void;
}

const keyOf = (set: SealedSet): string => `${set.side} ${set.level ?? ""}`;

/** Every side types its passphrase; with the last one that fits, all lists show at the same moment. */
export const DiscloseDialog = ({ kind, checkup, onClose }: Props) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [troubles, setTroubles] = useState<Readonly<Record<string, Phrase>>>({});
  const [droppedOut, setDroppedOut] = useState<readonly string[]>([]);
  const [working, setWorking] = useState<string | null>(null);
  const [shown, setShown] = useState<readonly OpenedEnvelope[] | null>(null);
  // What one try has opened need not be opened again in the next; it is shown to nobody before.
  const done = useRef(new Map<string, { passphrase: string; opened: readonly OpenedEnvelope[] }>());
  if (!workshop) return null;
  if (shown !== null && kind !== "checkup") return <DisclosedLists kind={kind} opened={shown} onClose={onClose} />;

  const sides = readiness(workshop, kind, checkup);
  const nameOf = (id: string): string => workshop.sides.find((one) => one.id === id)?.name ?? "";
  const staying = sides.filter((one) => !droppedOut.includes(one.side));
  const sets = staying.flatMap((one) => one.sets);
  const ready =
    sets.length > 0 &&
    staying.every((one) => one.state !== "missing") &&
    sets.every((set) => (typed[keyOf(set)] ?? "") !== "");

  const openAll = async (): Promise<void> => {
    if (!ready || working !== null) return;
    const found: Record<string, Phrase> = {};
    const all: OpenedEnvelope[] = [];
    for (const set of sets) {
      const key = keyOf(set);
      const passphrase = typed[key] ?? "";
      const before = done.current.get(key);
      if (before?.passphrase === passphrase) {
        all.push(...before.opened);
        continue;
      }
      setWorking(nameOf(set.side));
      const opened = await openSet(set, passphrase, workshop.id);
      if (opened.ok) {
        done.current.set(key, { passphrase, opened: opened.value });
        all.push(...opened.value);
      } else found[key] = opened.error;
    }
    setWorking(null);
    setTroubles(found);
    if (Object.keys(found).length > 0 || !disclose(kind, checkup, all, droppedOut)) return;
    setTyped({});
    if (kind !== "checkup") return setShown(all);
    // The four columns behind this dialog are where the answers stand side by side.
    toast({ key: "envelopes.shown.checkup" }, { tone: "success" });
    onClose();
  };

  const one = ({ side, state, sets: own }: Readiness) => {
    const out = droppedOut.includes(side);
    return (
      <section key={side} className={styles["side"]} aria-label={nameOf(side)}>
        <SideMark position={placeOf(workshop.sides, side)} name={nameOf(side)} />
        {state === "missing" && <p>{words.text("envelopes.open.missing", { side: nameOf(side) })}</p>}
        {state === "paper" && <p>{words.text("envelopes.open.paper", { side: nameOf(side) })}</p>}
        {state === "open" && <p>{words.text("envelopes.open.before", { side: nameOf(side) })}</p>}
        {!out &&
          own.map((set) => {
            const key = keyOf(set);
            const owner =
              set.level === null
                ? nameOf(side)
                : words.text("envelopes.ofLevel", {
                    side: nameOf(side),
                    level: words.text(`domain.level.${set.level}`),
                  });
            const [first] = set.envelopes;
            const trouble = troubles[key];
            return (
              <div key={key} className={styles["set"]}>
                <PassphraseField
                  label={words.text("envelopes.open.passphrase", { side: owner })}
                  value={typed[key] ?? ""}
                  onChange={(value) => setTyped({ ...typed, [key]: value })}
                  onEnter={() => void openAll()}
                  error={trouble ? words.say(trouble) : undefined}
                  disabled={working !== null}
                  canShow={false}
                />
                {first && (
                  <p className={styles["receipt"]}>
                    {words.text("envelopes.open.receipt", {
                      receipt: shortReceipt(first.receipt),
                      at: words.moment(first.sealedAt),
                    })}
                  </p>
                )}
              </div>
            );
          })}
        {(state === "missing" || state === "sealed") && (
          <Checkbox
            label={words.text("envelopes.open.dropOut", { side: nameOf(side) })}
            checked={out}
            disabled={working !== null}
            onChange={(on) => setDroppedOut(on ? [...droppedOut, side] : droppedOut.filter((each) => each !== side))}
          />
        )}
      </section>
    );
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text(`envelopes.open.title.${kind}`)}
      description={words.text("envelopes.open.about")}
      footer={
        <>
          <span className={styles["working"]} role="status">
            {working !== null && words.text("envelopes.open.working", { side: working })}
          </span>
          <Button onClick={onClose}>{words.text("envelopes.open.cancel")}</Button>
          <Button tone="accent" disabled={!ready || working !== null} onClick={() => void openAll()}>
            {words.text("envelopes.open.all")}
          </Button>
        </>
      }
    >
      <div className={styles["sides"]}>
        {sides.map(one)}
        {sides.every((each) => each.sets.length === 0) && <p>{words.text("envelopes.open.nothing")}</p>}
        <p className={styles["receipt"]}>{words.text("envelopes.open.forgotten")}</p>
      </div>
    </Dialog>
  );
};

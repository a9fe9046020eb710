import { isLongEnough, passphraseOf, shortestOwn } from "@shared/envelope/passphrase";
import { useState } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { PassphraseField } from "./PassphraseField";
import styles from "./PrivatePage.module.css";
import { newPassphrase } from "./passphraseWords";

interface Props {
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly onChoose: (passphrase: string) => void;
}

/** One passphrase a side and day: three words are offered, one's own is taken. */
export const ChoosePassphrase = ({ busy, trouble, onChoose }: Props) => {
  const words = useWords();
  const [offered, setOffered] = useState(newPassphrase);
  const [own, setOwn] = useState<string | null>(null);
  const [noted, setNoted] = useState(false);
  const short = own !== null && !isLongEnough(own);
  const begin = (): void => {
    if (!short && noted && !busy) onChoose(passphraseOf(own ?? offered));
  };
  return (
    <section className={styles["card"]} aria-labelledby="passphrase-title">
      <h2 id="passphrase-title" className={styles["heading"]}>
        {words.text("envelopes.pass.title")}
      </h2>
      {own === null ? (
        <>
          <p className={styles["muted"]}>{words.text("envelopes.pass.offered")}</p>
          <p className={styles["offered"]} data-offered>
            {offered}
          </p>
          <div className={styles["row"]}>
            <Button disabled={busy} onClick={() => setOffered(newPassphrase())}>
              {words.text("envelopes.pass.other")}
            </Button>
            <Button tone="quiet" disabled={busy} onClick={() => setOwn("")}>
              {words.text("envelopes.pass.own")}
            </Button>
          </div>
        </>
      ) : (
        <>
          <PassphraseField
            label={words.text("envelopes.pass.field")}
            value={own}
            onChange={setOwn}
            onEnter={begin}
            hint={words.text("envelopes.pass.hint", { count: shortestOwn })}
            error={own !== "" && short ? words.text("envelopes.pass.short", { count: shortestOwn }) : undefined}
            disabled={busy}
          />
          <div className={styles["row"]}>
            <Button tone="quiet" disabled={busy} onClick={() => setOwn(null)}>
              {words.text("envelopes.pass.useOffered")}
            </Button>
          </div>
        </>
      )}
      <Checkbox label={words.text("envelopes.pass.noted")} checked={noted} onChange={setNoted} disabled={busy} />
      {trouble !== null && (
        <p className={styles["trouble"]} role="alert">
          {trouble}
        </p>
      )}
      <div className={styles["row"]}>
        <Button tone="accent" size="large" disabled={busy || short || !noted} onClick={begin}>
          {words.text("envelopes.pass.begin")}
        </Button>
        {busy && (
          <span className={styles["muted"]} role="status">
            {words.text("envelopes.pass.working")}
          </span>
        )}
      </div>
    </section>
  );
};

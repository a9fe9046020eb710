import { shortReceipt } from "@shared/envelope/receipt";
import type { Envelope } from "@shared/workshop/interests";
import { useEffect, useRef } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import styles from "./PrivatePage.module.css";

interface Props {
  readonly envelopes: readonly Envelope[];
  readonly onDone: () => void;
}

/** What the side notes down: a few digits for each envelope. */
export const SealedReceipts = ({ envelopes, onDone }: Props) => {
  const words = useWords();
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <section className={styles["card"]} aria-labelledby="sealed-title">
      <h2 id="sealed-title" className={styles["heading"]} role="status">
        {words.text("envelopes.page.sealed")}
      </h2>
      <p>{words.text("envelopes.page.sealedText")}</p>
      <dl className={styles["receipts"]}>
        {envelopes.map((one) => (
          <div key={one.id}>
            <dt className={styles["muted"]}>
              {words.text("envelopes.page.receipt", { kind: words.text(`domain.envelopeKind.${one.kind}`) })}
            </dt>
            <dd className={styles["digits"]} data-receipt>
              {shortReceipt(one.receipt)}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles["muted"]}>{words.text("envelopes.page.passphraseNeeded")}</p>
      <div className={styles["row"]}>
        <Button ref={done} tone="accent" size="large" onClick={onDone}>
          {words.text("envelopes.page.done")}
        </Button>
      </div>
    </section>
  );
};

import type { Envelope } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { edit } from "../../fields/edit";
import { envelopeFields } from "../../fields/interestFields";
import { ThingForm } from "../../fields/ThingForm";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { now, run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import styles from "./steps.module.css";

/** Paper or sealed: that an envelope is there, and whether it is open; never what is in it. */
export const Envelopes = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const first = workshop.sides[0];
  const describe = (envelope: Envelope) => {
    const side = workshop.sides.find((one) => one.id === envelope.side)?.name ?? "";
    const kind = words.text(`domain.envelopeKind.${envelope.kind}`);
    return envelope.openedAt === null
      ? { title: words.text("panels.interests.envelopeSealed", { side, kind, at: words.moment(envelope.sealedAt) }) }
      : { title: words.text("panels.interests.envelopeOpened", { side, kind, at: words.moment(envelope.openedAt) }) };
  };
  if (!first) return null;
  return (
    <ThingList
      name={words.text("panels.interests.envelopes")}
      things={workshop.envelopes}
      fields={envelopeFields}
      describe={describe}
      movable
      form={(envelope) => (
        <>
          {envelope.box === "" && <ThingForm thing={envelope} fields={envelopeFields} />}
          {envelope.receipt !== "" && (
            <p className={styles.note}>
              {words.text("panels.interests.receiptIs")} <span className={styles.mono}>{envelope.receipt}</span>
            </p>
          )}
          {envelope.openedAt === null && envelope.box === "" && (
            <div className={styles.buttons}>
              <Button onClick={() => run(edit.envelope(envelope.id, { openedAt: now() }))}>
                {words.text("panels.interests.openEnvelope")}
              </Button>
            </div>
          )}
          {envelope.openedAt === null && envelope.box !== "" && (
            <p className={styles.note}>{words.text("panels.interests.boxSealed")}</p>
          )}
        </>
      )}
      add={{
        label: "panels.interests.addEnvelope",
        command: (id) => ({
          do: "add",
          what: "envelope",
          record: { id, side: first.id, kind: "interests", sealedAt: now() },
        }),
      }}
    />
  );
};

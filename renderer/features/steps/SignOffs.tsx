import type { SignOff } from "@shared/workshop/record";
import type { Workshop } from "@shared/workshop/workshop";
import { FileSignature, PenLine } from "lucide-react";
import { useState } from "react";
import { signOffFields } from "../../fields/recordFields";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { SideMark } from "../../ui/SideMark";
import { Section } from "./Section";
import { SignDialog } from "./SignDialog";
import { saveSignatureSheet } from "./saveSignatureSheet";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  /** The fingerprint of the text as it stands. */
  readonly print: string;
}

/** Signed off by side, each bound to the text that was read. */
export const SignOffs = ({ workshop, print }: Props) => {
  const words = useWords();
  const t = words.text;
  const [signing, setSigning] = useState<string | null>(null);
  const side = workshop.sides.find((one) => one.id === signing);
  const lastOf = (id: string): SignOff | undefined => workshop.signOffs.filter((one) => one.side === id).at(-1);
  const said = (one: SignOff): string =>
    t("review.sign.state", {
      decision: t(`domain.signOffDecision.${one.decision}`),
      who: [one.name, one.title].filter(Boolean).join(", ") || t("panels.untitled"),
      at: words.moment(one.at),
    });
  return (
    <Section title="panels.agreement.signOffs" lead="panels.agreement.signOffLead">
      <ul className={styles.plain}>
        {workshop.sides.map((one, place) => {
          const last = lastOf(one.id);
          const bound = last?.fingerprint === print;
          return (
            <li key={one.id} className={styles.group}>
              <SideMark position={place} name={one.name} />
              <p className={styles.note} dir="auto">
                {last === undefined ? t("review.sign.nobody") : said(last)}
              </p>
              {last !== undefined && last.comment !== "" && (
                <p className={styles.quote} dir="auto">
                  {last.comment}
                </p>
              )}
              {last !== undefined && (
                <p className={bound ? styles.note : styles.notice}>
                  {t(bound ? "review.sign.bound" : "review.sign.stale")}
                </p>
              )}
              <div className={styles.buttons}>
                <Button icon={<PenLine size={16} aria-hidden />} onClick={() => setSigning(one.id)}>
                  {t(last === undefined ? "review.sign.open" : "review.sign.again", { side: one.name })}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons}>
        <Button tone="quiet" icon={<FileSignature size={16} aria-hidden />} onClick={() => void saveSignatureSheet()}>
          {t("review.sheet")}
        </Button>
      </div>
      {workshop.signOffs.length > 0 && (
        <Disclosure label={t("review.sign.all")} detail={words.number(workshop.signOffs.length)} quiet>
          <ThingList
            name={t("panels.agreement.signOffs")}
            things={workshop.signOffs}
            fields={signOffFields}
            describe={(one) => ({
              title: t("panels.agreement.signedFor", {
                name: one.name === "" ? t("panels.untitled") : one.name,
                side: workshop.sides.find((each) => each.id === one.side)?.name ?? "",
              }),
              meta: [
                t(`domain.signOffDecision.${one.decision}`),
                words.moment(one.at),
                t(one.fingerprint === print ? "panels.agreement.current" : "panels.agreement.stale"),
              ]
                .filter(Boolean)
                .join(" · "),
            })}
          />
        </Disclosure>
      )}
      {side !== undefined && <SignDialog side={side} print={print} onClose={() => setSigning(null)} />}
    </Section>
  );
};

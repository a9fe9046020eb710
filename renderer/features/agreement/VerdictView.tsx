import { inGroups } from "@shared/agreement/paper";
import type { Verdict } from "@shared/agreement/verify/verifyDocument";
import { visible } from "@shared/agreement/visible";
import { fingerprint } from "@shared/document/fingerprint";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { LineList } from "./LineList";
import styles from "./Verify.module.css";

interface Props {
  readonly name: string;
  readonly verdict: Verdict;
}

/** What the check found, in words; and what it cannot prove. */
export const VerdictView = ({ name, verdict }: Props) => {
  const words = useWords();
  const open = useWorkshop((state) => state.workshop);
  const title = verdict.workshop?.title.trim() ?? "";
  return (
    <section
      className={styles["verdict"]}
      data-kind={verdict.kind}
      aria-label={words.text(`verify.verdict.${verdict.kind}`)}
    >
      <p className={styles["said"]}>{words.text(`verify.verdict.${verdict.kind}`)}</p>
      <p className={styles["note"]} dir="auto">
        {visible(name)}
      </p>
      <p>{words.say(verdict.sentence)}</p>
      <LineList changes={verdict.changes} />
      {title !== "" && <p dir="auto">{words.text("verify.agreement", { title: visible(title) })}</p>}
      {verdict.fingerprint !== "" && (
        <p>
          {words.text("verify.fingerprint")}
          <br />
          <span className={styles["print"]}>{inGroups(verdict.fingerprint)}</span>
        </p>
      )}
      {verdict.fingerprint !== "" && open !== null && (
        <p>{words.text("verify.here", { same: fingerprint(open) === verdict.fingerprint ? "yes" : "no" })}</p>
      )}
      {verdict.limits.length > 0 && (
        <div>
          <p className={styles["heading"]}>{words.text("verify.limit.title")}</p>
          <ul className={styles["limits"]}>
            {verdict.limits.map((limit) => (
              <li key={limit.key}>{words.say(limit)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

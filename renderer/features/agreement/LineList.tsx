import type { LineChange } from "@shared/agreement/verify/lineChanges";
import { visible } from "@shared/agreement/visible";
import { useWords } from "../../store/useWords";
import styles from "./Verify.module.css";

// A page of lines is enough to see what happened.
const MOST = 60;

/** The lines in which a document is not what its data says. */
export const LineList = ({ changes }: { readonly changes: readonly LineChange[] }) => {
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <>
      <ul className={styles["changes"]}>
        {changes.slice(0, MOST).map((one, at) => (
          // Lines may read alike; their order is all that tells them apart.
          <li key={`${String(at)} ${one.text.slice(0, 24)}`} data-how={one.how}>
            <b>{words.text(`verify.${one.how}`)}</b> <span dir="auto">{visible(one.text)}</span>
          </li>
        ))}
      </ul>
      {changes.length > MOST && <p>{words.text("verify.more", { count: changes.length - MOST })}</p>}
    </>
  );
};

import type { Version } from "@shared/agreement/compare/compareAgreements";
import { readAgreement } from "@shared/agreement/verify/readAgreement";
import { visible } from "@shared/agreement/visible";
import { useState } from "react";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { bytesOf } from "./bytesOf";
import { DocumentChooser } from "./DocumentChooser";
import styles from "./Verify.module.css";

interface Props {
  readonly heading: string;
  readonly version: Version | null;
  readonly onVersion: (version: Version) => void;
}

/** One of the two texts: what is open here, a workshop file, or the data in a charter. */
export const CompareSide = ({ heading, version, onVersion }: Props) => {
  const words = useWords();
  const open = useWorkshop((state) => state.workshop);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = await readAgreement(await bytesOf(file));
    setTrouble(read.ok ? null : words.say(read.error));
    if (read.ok) onVersion({ name: file.name, workshop: read.value });
  };
  return (
    <section className={styles["side"]} aria-label={heading}>
      <h3 className={styles["heading"]}>{heading}</h3>
      <p dir="auto">{version === null ? words.text("compare.none") : visible(version.name)}</p>
      {open !== null && (
        <Button
          onClick={() => {
            setTrouble(null);
            onVersion({ name: words.text("compare.nowHere"), workshop: open });
          }}
        >
          {words.text("compare.nowHere")}
        </Button>
      )}
      <DocumentChooser label={words.text("compare.choose")} onFile={(file) => void take(file)} />
      {trouble !== null && <p role="alert">{trouble}</p>}
    </section>
  );
};

import type { Phrase } from "@shared/words/words";
import { useEffect, useState } from "react";
import { bridge } from "../../bridge";
import { useWords } from "../../store/useWords";
import styles from "./ExportPreview.module.css";

interface Props {
  /** A whole document. */
  readonly html: string;
  readonly label: string;
}

/** They would not run, and the engine would only complain of them. */
const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/g;

/** A document of ours as its reader will see it, in a frame that runs nothing and reaches nothing. */
export const PaperFrame = ({ html, label }: Props) => {
  const words = useWords();
  const [address, setAddress] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Phrase | null>(null);
  useEffect(() => {
    let gone = false;
    void bridge.lookAt(html.replace(scripts, "")).then((answer) => {
      if (gone) return;
      setTrouble(answer.ok ? null : answer.error.sentence);
      if (answer.ok) setAddress(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [html]);
  if (trouble !== null) return <p role="alert">{words.say(trouble)}</p>;
  return address === null ? null : (
    <iframe className={styles["frame"]} sandbox="" title={label} src={address} referrerPolicy="no-referrer" />
  );
};

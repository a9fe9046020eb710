import type { PartnershipType, Step } from "@shared/workshop/setting";
import { useEffect, useState } from "react";
import styles from "../steps.module.css";
import { readTypicals } from "./typicalFiles";

interface Props {
  readonly step: Step;
  readonly type: PartnershipType;
}

/** Where a partnership of this type needs its time, said in the step it is about. */
export const Emphasis = ({ step, type }: Props) => {
  const [text, setText] = useState("");
  useEffect(() => {
    let gone = false;
    void readTypicals(type).then(({ emphasis }) => {
      if (!gone) setText(emphasis.find((one) => one.step === step)?.text ?? "");
    });
    return () => {
      gone = true;
    };
  }, [step, type]);
  return text === "" ? null : <p className={styles.lead}>{text}</p>;
};

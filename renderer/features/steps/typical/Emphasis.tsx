import type { PartnershipType, Step } from "@shared/workshop/setting";
import { useTypicals } from "../../../store/typicalFiles";
import styles from "../steps.module.css";

interface Props {
  readonly step: Step;
  readonly type: PartnershipType;
}

/** Where a partnership of this type needs its time, said in the step it is about. */
export const Emphasis = ({ step, type }: Props) => {
  const text = useTypicals(type)?.emphasis.find((one) => one.step === step)?.text;
  return text === undefined ? null : <p className={styles.lead}>{text}</p>;
};

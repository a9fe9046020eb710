import { memo } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { Select } from "../../ui/Select";
import styles from "./CaptureField.module.css";
import { captureKinds } from "./captureKinds";
import { chooseKind, kindNow, useCaptureChoice } from "./useCapture";

/** What the next line becomes in this step. */
export const CaptureWhat = memo(() => {
  const words = useWords();
  const step = useView((view) => view.step);
  useCaptureChoice((choice) => choice.kinds);
  const kinds = captureKinds(step);
  const kind = kindNow();
  if (!kind) return null;
  if (kinds.length === 1) return <span className={styles["only"]}>{words.text(kind.label)}</span>;
  return (
    <Select
      className={styles["kind"]}
      label={words.text("frame.capture.kind")}
      hideLabel
      value={kind.value}
      options={kinds.map((one) => ({ value: one.value, label: words.text(one.label) }))}
      onChange={(value) => chooseKind(step, value)}
    />
  );
});
CaptureWhat.displayName = "CaptureWhat";

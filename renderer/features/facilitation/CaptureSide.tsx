import { placeOf } from "@shared/workshop/placeOf";
import { memo, type ReactNode } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Select } from "../../ui/Select";
import { SideMark } from "../../ui/SideMark";
import styles from "./CaptureField.module.css";
import { asksForSide, maybeNobodys } from "./captureKinds";
import { speaker, speakFor, useCaptureChoice } from "./useCapture";

const nothing: readonly never[] = [];

/** Who says it. */
export const CaptureSide = memo(() => {
  const words = useWords();
  const step = useView((view) => view.step);
  const sides = useWorkshop((state) => state.workshop?.sides ?? nothing);
  // Read so that a choice is drawn; what counts is who may speak in this step.
  useCaptureChoice((choice) => choice.side);
  if (!asksForSide(step)) return null;
  const side = speaker();
  const position = placeOf(sides, side);
  const options: { readonly value: string | null; readonly label: string; readonly icon: ReactNode }[] = sides.map(
    (one, place) => ({
      value: one.id,
      label: one.short.trim() || one.name.trim() || words.text("frame.untitled"),
      icon: <SideMark position={place} />,
    }),
  );
  if (maybeNobodys(step)) {
    options.push({ value: null, label: words.text("frame.capture.nobody"), icon: <SideMark position={-1} /> });
  }
  return (
    <span data-side={position}>
      <Select
        className={styles["side"]}
        label={words.text("frame.capture.side")}
        hideLabel
        value={side}
        options={options}
        onChange={speakFor}
      />
    </span>
  );
});
CaptureSide.displayName = "CaptureSide";

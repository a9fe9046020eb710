import { X } from "lucide-react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { Button } from "../../ui/Button";
import styles from "./CaptureField.module.css";
import { chooseTopic, useCaptureChoice } from "./useCapture";

/** The topic of the next interest, where one was said. */
export const CaptureTopic = memo(() => {
  const words = useWords();
  const step = useView((view) => view.step);
  const topic = useCaptureChoice((choice) => choice.topic);
  if (step !== "interests" || topic === null) return null;
  const name = words.text(`domain.topic.${topic}`);
  return (
    <Button
      size="small"
      className={styles["topic"]}
      icon={<X aria-hidden />}
      aria-label={words.text("rounds.capture.noTopic", { topic: name })}
      onClick={() => chooseTopic(null)}
    >
      {name}
    </Button>
  );
});
CaptureTopic.displayName = "CaptureTopic";

import { farthestSeats } from "@shared/room/roomModel";
import chart from "./EyeChartScene.module.css";
import question from "./QuestionScene.module.css";
import styles from "./scene.module.css";
import { useRoomWords } from "./useRoomWords";

/** Card text in the three sizes there are: the last line that the back row reads tells which seat is the farthest. */
export const EyeChartScene = () => {
  const words = useRoomWords();
  return (
    <div className={styles.body}>
      <p className={question.text}>{words.text("room.eyeChart")}</p>
      <p className={styles.more}>{words.text("room.eyeChart.lead")}</p>
      <ol className={chart.lines}>
        {[...farthestSeats].reverse().map((seat, at) => (
          <li key={seat} className={chart.line} data-for={seat}>
            <span className={chart.number}>{at + 1}</span>
            {words.text("room.eyeChart.line", { number: at + 1 })}
          </li>
        ))}
      </ol>
    </div>
  );
};

import type { SceneOf } from "@shared/room/roomModel";
import outcome from "./OutcomeScene.module.css";
import question from "./QuestionScene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

/** A day that goes no further now: said plainly, with what was learned, and with thanks. */
export const OutcomeScene = ({ scene }: { readonly scene: SceneOf<"outcome"> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, 3);
  return (
    <div ref={box} className={question.body} data-fit={level}>
      <p className={question.text}>{words.text(`room.outcome.${scene.outcome}`)}</p>
      {scene.learned.trim() !== "" && (
        <p className={outcome.learned} dir="auto">
          {scene.learned}
        </p>
      )}
      {scene.resumeOn !== "" && (
        <p className={outcome.learned}>{words.text("room.outcome.resumeOn", { on: scene.resumeOn })}</p>
      )}
      {scene.outcome !== "paused" && <p className={question.why}>{words.text("room.outcome.thanks")}</p>}
    </div>
  );
};

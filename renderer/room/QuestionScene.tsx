import question from "./QuestionScene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

/** One question, and nothing beside it. */
export const QuestionScene = ({ text }: { readonly text: string }) => {
  const words = useRoomWords();
  const [box, level] = useFit(text, 3);
  return (
    <div ref={box} className={question.body} data-fit={level}>
      <p className={question.lead}>{words.text("room.question")}</p>
      <p className={question.text} dir="auto">
        {text}
      </p>
    </div>
  );
};

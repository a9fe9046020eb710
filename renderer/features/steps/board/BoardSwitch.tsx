import type { Step } from "@shared/workshop/setting";
import { Maximize2 } from "lucide-react";
import { useWords } from "../../../store/useWords";
import { Button } from "../../../ui/Button";
import styles from "../steps.module.css";
import { isBoardStep, showBoard, useBoard } from "./boardStore";

/** Opens the large view of a step, where it has one. */
export const BoardSwitch = ({ step }: { readonly step: Step }) => {
  const words = useWords();
  const shown = useBoard();
  if (!isBoardStep(step)) return null;
  return (
    <div className={styles.buttons}>
      <Button icon={<Maximize2 aria-hidden />} pressed={shown[step]} onClick={() => showBoard(step, !shown[step])}>
        {words.text("boards.open")}
      </Button>
    </div>
  );
};

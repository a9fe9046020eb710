import type { MessageKey } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../../../store/useWords";
import { useView } from "../../../store/viewStore";
import { useWorkshop } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import styles from "./Board.module.css";
import { type BoardStep, showBoard } from "./boardStore";
import { CheckupBoard } from "./CheckupBoard";
import { OwnershipBoard } from "./OwnershipBoard";
import { PlanBoard } from "./PlanBoard";
import { SupportBoard } from "./SupportBoard";

interface Face {
  readonly title: MessageKey;
  readonly draw: (workshop: Workshop) => ReactNode;
}

const faces: Readonly<Record<BoardStep, Face>> = {
  ownership: { title: "boards.ownership.title", draw: (workshop) => <OwnershipBoard workshop={workshop} /> },
  "support-challenge": { title: "boards.support.title", draw: (workshop) => <SupportBoard workshop={workshop} /> },
  plan: { title: "boards.plan.title", draw: (workshop) => <PlanBoard workshop={workshop} /> },
  checkup: { title: "boards.checkup.title", draw: (workshop) => <CheckupBoard workshop={workshop} /> },
};

/** A step seen large, over the table: what executives look at together. */
export const StepBoard = ({ step }: { readonly step: BoardStep }) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  const asked = useView((view) => view.revealRequest);
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const things = [...(board.current?.querySelectorAll<HTMLElement>("[data-on-board]") ?? [])];
    things.find((one) => asked?.ids.includes(one.dataset["onBoard"] ?? ""))?.scrollIntoView?.({ block: "center" });
  }, [asked]);
  if (!workshop) return null;
  const face = faces[step];
  return (
    <div ref={board} className={styles["board"]} data-board={step}>
      <div className={styles["inner"]}>
        <header className={styles["head"]}>
          <h2 className={styles["title"]}>{words.text(face.title)}</h2>
          <Button tone="quiet" icon={<X aria-hidden />} onClick={() => showBoard(step, false)}>
            {words.text("boards.close")}
          </Button>
        </header>
        {face.draw(workshop)}
      </div>
    </div>
  );
};

import { lazy, Suspense } from "react";
import { Canvas } from "../features/canvas/Canvas";
import { AgendaRail } from "../features/facilitation/AgendaRail";
import { CaptureField } from "../features/facilitation/CaptureField";
import { FindBar } from "../features/facilitation/FindBar";
import { Hints } from "../features/facilitation/Hints";
import { isBoardStep, useBoard } from "../features/steps/board/boardStore";
import { useMachine } from "../store/machine";
import { useWords } from "../store/useWords";
import { useView } from "../store/viewStore";
import { classes } from "../ui/classes";
import { useSettled } from "../ui/useSettled";
import { showDialog, useLayout, useRailOpen } from "./layoutStore";
import { RestoredNote } from "./RestoredNote";
import { SidePanel } from "./SidePanel";
import { TopBar } from "./TopBar";
import styles from "./WorkshopWindow.module.css";

const StepBoard = lazy(() =>
  import("../features/steps/board/StepBoard").then((module) => ({ default: module.StepBoard })),
);

/** The window a workshop is led in: agenda, table, what the step asks, what is open, one field to write in. */
export const WorkshopWindow = () => {
  const words = useWords();
  const railOpen = useRailOpen();
  const panelOpen = useLayout((layout) => layout.panelOpen);
  const panelAt = useMachine((machine) => machine.panelAt);
  const step = useView((view) => view.step);
  const shown = useBoard();
  const board = isBoardStep(step) && shown[step] ? step : null;
  const finding = useLayout((layout) => layout.dialog === "find");
  // The table is painted first; every pane has its place by then, and what stands in it follows.
  const settled = useSettled();
  return (
    <div className={styles["window"]}>
      <TopBar />
      <RestoredNote />
      <div className={styles["middle"]} data-panel-at={panelAt}>
        <nav
          className={classes(styles["rail"], !railOpen && styles["folded"], styles["pane"])}
          data-pane
          tabIndex={-1}
          aria-label={words.text("frame.rail")}
        >
          {settled && <AgendaRail />}
        </nav>
        <main className={styles["centre"]}>
          <section
            className={classes(styles["canvas"], styles["pane"])}
            data-pane
            tabIndex={-1}
            aria-label={words.text("frame.canvas")}
          >
            <div className={styles["table"]} inert={board !== null}>
              <Canvas />
            </div>
            {board && (
              <Suspense>
                <StepBoard key={board} step={board} />
              </Suspense>
            )}
            {finding && <FindBar onClose={() => showDialog(null)} />}
          </section>
          {settled && <Hints />}
          <section
            className={classes(styles["capture"], styles["pane"])}
            data-pane
            tabIndex={-1}
            aria-label={words.text("frame.capture")}
          >
            {settled && <CaptureField />}
          </section>
        </main>
        {panelOpen && <SidePanel />}
      </div>
    </div>
  );
};

import { lazy, Suspense } from "react";
import { Canvas } from "../features/canvas/Canvas";
// There as soon as it is asked for: who types on at once, types in it, and letters are commands on the table.
import { FindBar } from "../features/facilitation/FindBar";
import { isBoardStep, useBoard } from "../features/steps/board/boardStore";
import { useMachine } from "../store/machine";
import { useWords } from "../store/useWords";
import { useView } from "../store/viewStore";
import { classes } from "../ui/classes";
import { later } from "../ui/later";
import { showDialog, useLayout, useRailOpen } from "./layoutStore";
import { SidePanel } from "./SidePanel";
import { TopBar } from "./TopBar";
import styles from "./WorkshopWindow.module.css";

// The table is painted first; every pane has its place by then, and what stands in it follows.
const AgendaRail = later(() => import("./surroundings").then((module) => module.AgendaRail));
const CaptureField = later(() => import("./surroundings").then((module) => module.CaptureField));
const Hints = later(() => import("./surroundings").then((module) => module.Hints));
const RestoredNote = later(() => import("./surroundings").then((module) => module.RestoredNote));
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
          <AgendaRail />
        </nav>
        <main className={styles["centre"]}>
          <section
            className={classes(styles["canvas"], styles["pane"])}
            data-pane
            data-seeking={finding || undefined}
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
          <Hints />
          <section
            className={classes(styles["capture"], styles["pane"])}
            data-pane
            tabIndex={-1}
            aria-label={words.text("frame.capture")}
          >
            <CaptureField />
          </section>
        </main>
        {panelOpen && <SidePanel />}
      </div>
    </div>
  );
};

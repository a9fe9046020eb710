import { openFindings } from "@shared/analysis/openFindings";
import { useCallback, useRef } from "react";
import { useMachine } from "../store/machine";
import { useWords } from "../store/useWords";
import { useView } from "../store/viewStore";
import { useWorkshop } from "../store/workshopStore";
import { classes } from "../ui/classes";
import { later } from "../ui/later";
import { panelWidths, questionShares, setPanelWidth, setQuestions, useLayout } from "./layoutStore";
import { Resizer } from "./Resizer";
import styles from "./SidePanel.module.css";

const FindingsList = later(() => import("./surroundings").then((module) => module.FindingsList));
const StepPanel = later(() => import("./surroundings").then((module) => module.StepPanel));

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** What this step asks for, and below it what is open: both in view, the line between them can be moved. */
export const SidePanel = () => {
  const words = useWords();
  const step = useView((view) => view.step);
  const width = useLayout((layout) => layout.panelWidth);
  const share = useLayout((layout) => layout.questions);
  const panelAt = useMachine((machine) => machine.panelAt);
  const side = useRef<HTMLElement>(null);
  const inside = useRef(false);
  // Another step is read from its beginning, and the hand that was in the last one is in this.
  const begin = useCallback((panel: HTMLElement | null): void => {
    const pane = panel?.parentElement;
    pane?.scrollTo?.({ top: 0 });
    if (!inside.current || document.activeElement !== document.body) return;
    // From here Tab goes on; a ring around the whole pane would only draw the eye.
    pane?.focus({ preventScroll: true });
    pane?.blur();
  }, []);
  const findings = useWorkshop((state) => state.analysis.findings);
  const opened = useView((view) => view.openedSteps);
  // Where nothing is open, the step has the room.
  const quiet = openFindings(findings, opened).open.length === 0;
  return (
    <aside ref={side} className={styles["side"]} style={{ inlineSize: `${String(width)}rem` }}>
      <Resizer
        label={words.text("frame.panel.resize")}
        line="upright"
        before={panelAt === "start"}
        value={width}
        least={panelWidths.least}
        most={panelWidths.most}
        perPixel={() => 1 / rootSize()}
        onChange={setPanelWidth}
      />
      <section
        className={classes(styles["step"], styles["pane"])}
        data-pane
        tabIndex={-1}
        aria-label={words.text("frame.panel")}
        onFocus={() => {
          inside.current = true;
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          inside.current = currentTarget.contains(relatedTarget);
        }}
      >
        <div key={step} ref={begin}>
          <StepPanel step={step} />
        </div>
      </section>
      {!quiet && (
        <Resizer
          label={words.text("frame.panel.split")}
          line="level"
          value={share}
          least={questionShares.least}
          most={questionShares.most}
          perPixel={() => 100 / (side.current?.clientHeight || 800)}
          onChange={setQuestions}
        />
      )}
      <section
        className={classes(styles["questions"], quiet && styles["quiet"], styles["pane"])}
        style={{ blockSize: quiet ? "auto" : `${String(share)}%` }}
        data-pane
        tabIndex={-1}
        aria-label={words.text("frame.findings")}
      >
        <FindingsList />
      </section>
    </aside>
  );
};

import type { Board } from "@shared/picture/board";
import { sideMark } from "@shared/picture/sideMark";
import type { Workshop } from "@shared/workshop/workshop";
import { Panel } from "@xyflow/react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { Button } from "../../ui/Button";
import type { Intent } from "./canvasKeys";
import { useCanvas } from "./canvasStore";
import styles from "./SelectionBar.module.css";
import { selectedKinds } from "./selectedKinds";
import { sideOf } from "./sideCommand";
import { useBarPlace } from "./useBarPlace";

interface Props {
  readonly workshop: Workshop;
  readonly board: Board;
  readonly ask: (intent: Intent) => void;
}

/** What can be done with what is selected, for those who look for a button. */
export const SelectionBar = ({ workshop, board, ask }: Props) => {
  const words = useWords();
  const selection = useView((view) => view.selection);
  const joint = useCanvas((state) => state.joint);
  const { bar, place } = useBarPlace(board, joint ? [joint.give, joint.need] : selection);
  const editing = useView((view) => view.editing !== null);
  const drafting = useCanvas((state) => state.draft !== null);
  const { kinds, owned, inPiece } = selectedKinds(workshop, selection);
  const removable = kinds.some((what) => what !== "side");
  // What is being written is not covered.
  if (editing || drafting || (kinds.length === 0 && !joint)) return null;
  const only = selection.length === 1 ? selection[0] : undefined;
  const side = only === undefined ? null : sideOf(workshop, only);
  return (
    <Panel
      ref={bar}
      position={place}
      className={styles.bar ?? ""}
      data-panel=""
      role="toolbar"
      aria-label={words.text("canvas.selected", { count: selection.length })}
    >
      {joint ? (
        <Button size="small" tone="quiet" onClick={() => ask({ ask: "remove" })}>
          {words.text("canvas.part")}
        </Button>
      ) : (
        <>
          {only === undefined ? (
            <span className={styles.count}>{words.text("canvas.selected", { count: selection.length })}</span>
          ) : (
            <Button size="small" tone="quiet" onClick={() => ask({ ask: "write" })}>
              {words.text("canvas.edit")}
            </Button>
          )}
          {inPiece ? (
            <>
              <Button size="small" tone="quiet" onClick={() => ask({ ask: "add-row", what: "give" })}>
                {words.text("canvas.addGive")}
              </Button>
              <Button size="small" tone="quiet" onClick={() => ask({ ask: "add-row", what: "need" })}>
                {words.text("canvas.addNeed")}
              </Button>
            </>
          ) : null}
          {owned
            ? workshop.sides.map((one, place) => (
                <Button
                  key={one.id}
                  size="small"
                  tone="quiet"
                  data-side={place}
                  className={styles.side}
                  pressed={side === one.id}
                  aria-label={one.name}
                  title={one.name}
                  onClick={() => ask({ ask: "side", place })}
                >
                  {sideMark(place).letter}
                </Button>
              ))
            : null}
          {removable ? (
            <Button size="small" tone="quiet" onClick={() => ask({ ask: "remove" })}>
              {words.text("canvas.remove")}
            </Button>
          ) : null}
        </>
      )}
    </Panel>
  );
};

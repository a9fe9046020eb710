import { Panel, useStoreApi } from "@xyflow/react";
import { Link2, Maximize, Minus, Plus, Rows3, WandSparkles } from "lucide-react";
import { memo, useLayoutEffect, useState } from "react";
import { keysOf } from "../../store/keysOf";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { Button } from "../../ui/Button";
import { calmly } from "../../ui/calmly";
import { IconButton } from "../../ui/IconButton";
import styles from "./CanvasTools.module.css";
import type { Intent } from "./canvasKeys";
import { useCanvas } from "./canvasStore";

/** A number that changes faster is not read, and costs each frame of a zoom; in milliseconds. */
const READABLE = 300;

const usePercent = (): number => {
  const store = useStoreApi();
  const [percent, setPercent] = useState(100);
  useLayoutEffect(() => {
    const say = calmly(READABLE, () => setPercent(Math.round(store.getState().transform[2] * 100)));
    say(null);
    return store.subscribe(({ transform }, before) => {
      if (transform[2] !== before.transform[2]) say(null);
    });
  }, [store]);
  return percent;
};

/** Alone it is drawn again while the view zooms. */
const Percent = ({ onClick }: { onClick: () => void }) => {
  const words = useWords();
  const percent = usePercent();
  return (
    <Button
      size="small"
      tone="quiet"
      className={styles.percent}
      aria-label={words.text("canvas.actualSize")}
      onClick={onClick}
    >
      {words.text("canvas.zoom", { percent })}
    </Button>
  );
};

/** The view's own buttons: zoom, see all, joints, tidy, list. */
export const CanvasTools = memo(({ ask }: { ask: (intent: Intent) => void }) => {
  const words = useWords();
  const jointsOpen = useCanvas((state) => state.jointsOpen);
  return (
    <Panel
      position="bottom-right"
      className={styles.tools ?? ""}
      data-panel=""
      data-under-toasts=""
      aria-label={words.text("canvas.tools")}
      role="toolbar"
    >
      <IconButton
        size="small"
        label={words.text("canvas.joints")}
        keys={keysOf("joints")}
        icon={<Link2 aria-hidden size={16} />}
        pressed={jointsOpen}
        onClick={() => ask({ ask: "joints" })}
      />
      <IconButton
        size="small"
        label={words.text("canvas.tidyName")}
        icon={<WandSparkles aria-hidden size={16} />}
        onClick={() => ask({ ask: "assemble" })}
      />
      <IconButton
        size="small"
        label={words.text("canvas.list")}
        keys={keysOf("listView")}
        icon={<Rows3 aria-hidden size={16} />}
        onClick={() => useView.getState().showList(true)}
      />
      <span className={styles.rule} aria-hidden="true" />
      <IconButton
        size="small"
        label={words.text("canvas.zoomOut")}
        keys={keysOf("zoomOut")}
        icon={<Minus aria-hidden size={16} />}
        onClick={() => ask({ ask: "further" })}
      />
      <Percent onClick={() => ask({ ask: "actual-size" })} />
      <IconButton
        size="small"
        label={words.text("canvas.zoomIn")}
        keys={keysOf("zoomIn")}
        icon={<Plus aria-hidden size={16} />}
        onClick={() => ask({ ask: "closer" })}
      />
      <IconButton
        size="small"
        label={words.text("canvas.fit")}
        keys={keysOf("zoomFit")}
        icon={<Maximize aria-hidden size={16} />}
        onClick={() => ask({ ask: "fit" })}
      />
    </Panel>
  );
});
CanvasTools.displayName = "CanvasTools";

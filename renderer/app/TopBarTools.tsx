import type { Phrase } from "@shared/words/words";
import { LibraryBig, PanelLeft, PanelRight, Redo2, Search, Undo2 } from "lucide-react";
import { memo } from "react";
import { Timer } from "../features/facilitation/Timer";
import { keysOf } from "../store/keysOf";
import { usePainted } from "../store/usePainted";
import { useWords } from "../store/useWords";
import { useWorkshop } from "../store/workshopStore";
import { Button } from "../ui/Button";
import { IconButton } from "../ui/IconButton";
import { DevelopmentMark } from "./DevelopmentMark";
import { LockMark } from "./LockMark";
import { showDialog, togglePanel, toggleRail, useLayout, useRailOpen } from "./layoutStore";
import { MoreMenu } from "./MoreMenu";
import { RoomButton } from "./RoomButton";
import { redoAndSay, undoAndSay } from "./retrace";
import { SavedState } from "./SavedState";
import { showLibrary } from "./showLibrary";
import styles from "./TopBar.module.css";

interface Steps {
  readonly undo: Phrase | undefined;
  readonly redo: Phrase | undefined;
}

const RetraceButtons = memo(({ undo, redo }: Steps) => {
  const words = useWords();
  return (
    <span className={styles["tools"]}>
      <IconButton
        label={undo ? words.text("frame.undo.of", { what: words.say(undo) }) : words.text("frame.undo")}
        keys={keysOf("undo")}
        icon={<Undo2 aria-hidden />}
        disabled={!undo}
        onClick={undoAndSay}
      />
      <IconButton
        label={redo ? words.text("frame.redo.of", { what: words.say(redo) }) : words.text("frame.redo")}
        keys={keysOf("redo")}
        icon={<Redo2 aria-hidden />}
        disabled={!redo}
        onClick={redoAndSay}
      />
    </span>
  );
});
RetraceButtons.displayName = "RetraceButtons";

/** Alone it is drawn again at each gesture, when the table has been painted: the rest of the bar says nothing of it. */
const Retrace = () => {
  const undo = useWorkshop((state) => state.history.undo.at(-1));
  const redo = useWorkshop((state) => state.history.redo.at(-1));
  return <RetraceButtons undo={usePainted(undo)} redo={usePainted(redo)} />;
};

/** What is led, whether it is kept, how the time goes, and the few things one reaches for. */
export const TopBarTools = () => {
  const words = useWords();
  const title = useWorkshop((state) => state.workshop?.title ?? "");
  const railOpen = useRailOpen();
  const panelOpen = useLayout((layout) => layout.panelOpen);
  return (
    <>
      <div className={styles["start"]}>
        <IconButton label={words.text("frame.library")} icon={<LibraryBig aria-hidden />} onClick={showLibrary} />
        <IconButton
          label={words.text(railOpen ? "frame.rail.hide" : "frame.rail.show")}
          icon={<PanelLeft aria-hidden />}
          onClick={toggleRail}
        />
        <h1 className={styles["title"]} dir="auto" title={title}>
          {title.trim() || words.text("frame.untitled")}
        </h1>
        <SavedState />
        <LockMark />
        <DevelopmentMark />
      </div>
      <Timer />
      <div className={styles["end"]}>
        <Retrace />
        <Button icon={<Search aria-hidden />} onClick={() => showDialog("palette")}>
          <span className={styles["wide"]}>{words.text("frame.find")}</span>
          <span className={styles["keys"]}>{keysOf("palette")}</span>
        </Button>
        <RoomButton />
        <MoreMenu />
        <Button tone="accent" title={words.text("frame.agreement.hint")} onClick={() => showDialog("export")}>
          {words.text("frame.agreement")}
        </Button>
        <IconButton
          label={words.text(panelOpen ? "frame.panel.hide" : "frame.panel.show")}
          icon={<PanelRight aria-hidden />}
          onClick={togglePanel}
        />
      </div>
    </>
  );
};

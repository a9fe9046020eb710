import { lazy, Suspense, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useRoom } from "../store/roomStore";
import { useWords } from "../store/useWords";
import { Button } from "../ui/Button";
import styles from "./RoomCover.module.css";
import { tellScreens, toggleRoom } from "./roomDeeds";

const RoomStage = lazy(() => import("../room/RoomStage").then((module) => ({ default: module.RoomStage })));

/**
 * While nobody knows who sees this screen, it shows what the room sees and nothing else, until the person says that
 * they are alone with it.
 */
export const RoomCover = () => {
  const words = useWords();
  const covered = useRoom(({ state }) => state.on && state.mine && state.screens !== "apart" && !state.told);
  const mirrored = useRoom(({ state }) => state.screens === "mirrored");
  const shown = useRoom((room) => room.shown);
  const own = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const root = document.getElementById("root");
    if (!covered || !root) return;
    root.inert = true;
    own.current?.focus();
    return () => {
      root.inert = false;
    };
  }, [covered]);
  if (!covered) return null;
  return createPortal(
    <section className={styles.cover} aria-label={words.text("room.cover")}>
      <div className={styles.stage}>
        <Suspense>{shown && <RoomStage model={shown} />}</Suspense>
      </div>
      <div className={styles.bar}>
        <p>{words.text(mirrored ? "room.cover.mirrored" : "room.cover.unknown")}</p>
        <Button ref={own} tone="accent" onClick={() => void tellScreens(true)}>
          {words.text("room.cover.alone")}
        </Button>
        <Button onClick={() => void toggleRoom()}>{words.text("room.close")}</Button>
      </div>
    </section>,
    document.body,
  );
};

import "../jitless";
import type { Trouble } from "@shared/bridge/bridge";
import { type ReactNode, useEffect, useState } from "react";
import { followStep } from "../features/facilitation/timerStore";
import { takeDown } from "../still/upStill";
import { closeWorkshop, openWorkshop } from "../store/session";
import { useWords } from "../store/useWords";
import { useWorkshop } from "../store/workshopStore";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";
import { EnvelopeLayer } from "./EnvelopeLayer";
import { inTurn } from "./inTurn";
import { Opening } from "./Opening";
import styles from "./Opening.module.css";
import { RoomCover } from "./RoomCover";
import { showLibrary } from "./showLibrary";
import { useKeepAwake } from "./useKeepAwake";
import { useLed } from "./useLed";
import { useRoomDisplay } from "./useRoomDisplay";
import { WorkshopWindow } from "./WorkshopWindow";

interface Props {
  readonly id: string;
  /** What lies over the screen, once there is one. */
  readonly over: ReactNode;
}

/** Opens the workshop of the address, shows its window, and lets it go when the address changes. */
export const WorkshopScreen = ({ id, over }: Props) => {
  const words = useWords();
  const open = useWorkshop((state) => state.workshop?.id === id);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);

  useRoomDisplay(open);
  useKeepAwake();
  useLed(id);
  useEffect(() => {
    let gone = false;
    let unfollow: () => void = () => undefined;
    setTrouble(null);
    // Each attempt asks anew; the count itself says nothing.
    const opening = attempt >= 0 ? inTurn(() => openWorkshop(id)) : null;
    void opening?.then((answer) => {
      if (gone) return;
      if (answer.ok) unfollow = followStep();
      else {
        takeDown();
        setTrouble(answer.error);
      }
    });
    return () => {
      gone = true;
      unfollow();
      void inTurn(closeWorkshop);
    };
  }, [id, attempt]);

  if (trouble) {
    return (
      <main className={styles["page"]}>
        <EmptyState
          title={words.text("frame.notOpened")}
          action={
            <>
              <Button tone="accent" onClick={() => setAttempt((count) => count + 1)}>
                {words.text("frame.tryAgain")}
              </Button>
              <Button onClick={showLibrary}>{words.text("frame.toLibrary")}</Button>
            </>
          }
        >
          {words.say(trouble.sentence)}
        </EmptyState>
        {over}
      </main>
    );
  }
  return open ? (
    <>
      <EnvelopeLayer>
        <WorkshopWindow />
      </EnvelopeLayer>
      <RoomCover />
      {over}
    </>
  ) : (
    <Opening />
  );
};

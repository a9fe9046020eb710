import { type ReactNode, useEffect, useState } from "react";
import { useRoom } from "../store/roomStore";
import { useWords } from "../store/useWords";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";
import styles from "./Opening.module.css";

/** While the room display is on, the library names no workshop until the person says that nobody looks. */
export const RoomAway = ({ children }: { readonly children: ReactNode }) => {
  const words = useWords();
  const on = useRoom(({ state }) => state.on);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!on) setShown(false);
  }, [on]);
  if (!on || shown) return children;
  return (
    <main className={styles["page"]}>
      <EmptyState
        title={words.text("room.away.title")}
        action={<Button onClick={() => setShown(true)}>{words.text("room.away.show")}</Button>}
      >
        {words.text("room.away")}
      </EmptyState>
    </main>
  );
};

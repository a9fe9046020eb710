import type { RoomModel } from "@shared/room/roomModel";
import { createWords } from "@shared/words/words";
import { useEffect, useState } from "react";
import { hearModel } from "./hearModel";
import { RoomStage } from "./RoomStage";
import styles from "./RoomStage.module.css";

/** The page of the projector: it draws what it is sent, and knows nothing else. */
export const RoomPage = () => {
  const [model, setModel] = useState<RoomModel | null>(null);
  useEffect(() => hearModel(setModel), []);
  const words = createWords(model?.locale ?? navigator.language);
  const theme = model?.theme ?? "light";
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = words.locale;
    document.title = words.text("room.title");
  }, [theme, words]);
  return (
    <main className={styles.page}>
      {model ? <RoomStage model={model} /> : <p className={styles.waiting}>{words.text("room.waiting")}</p>}
    </main>
  );
};

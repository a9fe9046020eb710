import { Plug } from "./Plug";
import styles from "./PlugLegend.module.css";
import { useRoomWords } from "./useRoomWords";

/** What the dots beside a title stand for. */
export const PlugLegend = () => {
  const words = useRoomWords();
  return (
    <p className={styles.legend}>
      <Plug kind="give" joined /> {words.text("room.gives")}
      <Plug kind="need" joined /> {words.text("room.needs")}
      <Plug kind="need" joined={false} /> {words.text("room.open")}
    </p>
  );
};

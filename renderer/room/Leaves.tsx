import styles from "./Leaves.module.css";
import { useRoomWords } from "./useRoomWords";

/** Beside the name of a side that leaves: that it does, in the table's own words. */
export const Leaves = () => <span className={styles.leaves}>{useRoomWords().text("canvas.leaves")}</span>;

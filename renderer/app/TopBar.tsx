import { useWords } from "../store/useWords";
import { later } from "../ui/later";
import styles from "./TopBar.module.css";

const TopBarTools = later(() => import("./surroundings").then((module) => module.TopBarTools));

/** The bar over everything; it has its place before what stands in it is there. */
export const TopBar = () => {
  const words = useWords();
  return (
    <section className={styles["bar"]} data-pane tabIndex={-1} aria-label={words.text("frame.bar")}>
      <TopBarTools />
    </section>
  );
};

import { Leaves } from "./Leaves";
import { Mark } from "./Mark";
import scene from "./scene.module.css";
import styles from "./Whose.module.css";

interface Props {
  readonly place: number;
  readonly name: string;
  readonly leaves: boolean;
  /** One of those side by side leaves: each has a line for it, so that what stands below stays level. */
  readonly oneLeaves: boolean;
}

/** Whose column it is, over it. */
export const Whose = ({ place, name, leaves, oneLeaves }: Props) => (
  <h2 className={scene.whose}>
    <Mark place={place} name={name} />
    {oneLeaves && <span className={styles.note}>{leaves ? <Leaves /> : "\u00a0"}</span>}
  </h2>
);

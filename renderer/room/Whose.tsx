import { Leaves } from "./Leaves";
import { Mark } from "./Mark";
import scene from "./scene.module.css";
import styles from "./Whose.module.css";

interface Props {
  readonly place: number;
  readonly name: string;
  readonly leaves: boolean;
}

/** Whose column it is, over it. */
export const Whose = ({ place, name, leaves }: Props) => (
  <h2 className={scene.whose}>
    <Mark place={place} name={name} />
    {leaves && (
      <span className={styles.note}>
        <Leaves />
      </span>
    )}
  </h2>
);

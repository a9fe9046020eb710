import styles from "./OutlineList.module.css";

interface Props<V extends string> {
  readonly label: string;
  readonly all: readonly V[];
  readonly chosen: V;
  readonly textOf: (value: V) => string;
  readonly onChoose: (value: V) => void;
}

/** One of the few words that the file has for something. */
export const WordChoice = <V extends string>({ label, all, chosen, textOf, onChoose }: Props<V>) => (
  <select
    className={styles.choice}
    aria-label={label}
    value={chosen}
    onChange={(event) => {
      const value = all.find((one) => one === event.target.value);
      if (value !== undefined) onChoose(value);
    }}
  >
    {all.map((value) => (
      <option key={value} value={value}>
        {textOf(value)}
      </option>
    ))}
  </select>
);

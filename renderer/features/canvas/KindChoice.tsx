import styles from "./OutlineList.module.css";

interface Props<K extends string> {
  readonly label: string;
  readonly kinds: readonly K[];
  readonly chosen: K;
  readonly nameOf: (kind: K) => string;
  readonly onChoose: (kind: K) => void;
}

/** Of which kind a thing of the list is, or how strong an interest. */
export const KindChoice = <K extends string>({ label, kinds, chosen, nameOf, onChoose }: Props<K>) => (
  <select
    className={styles.choice}
    aria-label={label}
    value={chosen}
    onChange={(event) => {
      const kind = kinds.find((one) => one === event.target.value);
      if (kind) onChoose(kind);
    }}
  >
    {kinds.map((kind) => (
      <option key={kind} value={kind}>
        {nameOf(kind)}
      </option>
    ))}
  </select>
);

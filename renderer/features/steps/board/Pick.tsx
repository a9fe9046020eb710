import styles from "./Pick.module.css";

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** A choice that reads as a word of the line it stands in. */
export const Pick = <V extends string>({ label, value, options, onChange }: Props<V>) => (
  <select
    className={styles["pick"]}
    aria-label={label}
    value={value}
    onChange={(event) => {
      const chosen = options.find((one) => one.value === event.target.value);
      if (chosen) onChange(chosen.value);
    }}
  >
    {options.map((one) => (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    ))}
  </select>
);

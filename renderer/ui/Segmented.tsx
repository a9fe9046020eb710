import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import styles from "./Segmented.module.css";
import type { Option } from "./Select";

interface Props<V extends string | number> extends FieldProps {
  /** null where nothing is chosen yet. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly Option<V>[];
}

/** One of two to five choices, all of them in view. */
export const Segmented = <V extends string | number>({ value, onChange, options, ...frame }: Props<V>) => (
  <FieldFrame {...frame} asGroup>
    {({ className: _, ...control }, labelId) => (
      <RadioGroup
        {...control}
        className={styles["group"]}
        aria-labelledby={labelId}
        data-open={value === null || undefined}
        value={value}
        disabled={frame.disabled ?? false}
        onValueChange={(next) => {
          const option = options.find((one) => one.value === next);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <Radio.Root
            key={option.value}
            value={option.value}
            disabled={option.disabled ?? false}
            className={styles["option"]}
            title={option.hint}
          >
            {option.icon}
            <span dir="auto">{option.label}</span>
          </Radio.Root>
        ))}
      </RadioGroup>
    )}
  </FieldFrame>
);

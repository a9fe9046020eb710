import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import popup from "./popup.module.css";
import styles from "./Select.module.css";
import { useUiTexts } from "./UiTexts";

/** One choice of a list. */
export interface Option<V> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
}

interface Props<V extends string | number | null> extends FieldProps {
  /** null is "none" where an option with the value null is among the options. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly Option<V>[];
  readonly placeholder?: string;
}

/** One of a few choices. */
export const Select = <V extends string | number | null>({
  value,
  onChange,
  options,
  placeholder,
  ...frame
}: Props<V>) => {
  const texts = useUiTexts();
  // Choices are known by their place, so that "none" may be one of them.
  const chosen = options.findIndex((option) => option.value === value);
  const shown = options[chosen];
  return (
    <FieldFrame {...frame} asGroup>
      {(control, labelId) => (
        <Base.Root
          value={chosen < 0 ? null : chosen}
          disabled={frame.disabled ?? false}
          modal={false}
          onValueChange={(place) => {
            const option = place === null ? undefined : options[place];
            if (option) onChange(option.value);
          }}
        >
          <Base.Trigger
            {...control}
            aria-labelledby={labelId}
            className={classes(control.className, styles["trigger"])}
          >
            {shown?.icon}
            <span className={classes(styles["value"], !shown && styles["unset"])} dir="auto">
              {shown?.label ?? placeholder ?? texts.choose}
            </span>
            <ChevronDown aria-hidden className={styles["arrow"]} />
          </Base.Trigger>
          <Base.Portal>
            <Base.Positioner className={popup["positioner"]} sideOffset={4} alignItemWithTrigger={false}>
              <Base.Popup className={popup["popup"]}>
                {options.map((option, place) => (
                  <Base.Item
                    key={String(option.value)}
                    value={place}
                    disabled={option.disabled ?? false}
                    className={popup["item"]}
                  >
                    <span className={popup["check"]}>
                      <Base.ItemIndicator>
                        <Check aria-hidden />
                      </Base.ItemIndicator>
                    </span>
                    {option.icon}
                    <span className={popup["label"]} dir="auto">
                      <Base.ItemText>{option.label}</Base.ItemText>
                      {option.hint && <span className={popup["hint"]}>{option.hint}</span>}
                    </span>
                  </Base.Item>
                ))}
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </FieldFrame>
  );
};

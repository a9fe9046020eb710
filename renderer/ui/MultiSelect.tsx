import { Combobox as Base } from "@base-ui/react/combobox";
import { X } from "lucide-react";
import { ChoiceList } from "./ChoiceList";
import styles from "./Combobox.module.css";
import { classes } from "./classes";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import type { Option } from "./Select";
import { useUiTexts } from "./UiTexts";

interface Props extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly options: readonly Option<string>[];
  readonly placeholder?: string | undefined;
}

/** Several of many choices, each a chip that can be taken out. */
export const MultiSelect = ({ value, onChange, options, placeholder, ...frame }: Props) => {
  const texts = useUiTexts();
  // In the order they were chosen; what is no longer offered still shows by its own name.
  const chosen = value.map((one) => options.find((option) => option.value === one) ?? { value: one, label: one });
  return (
    <FieldFrame {...frame}>
      {({ className, ...control }) => (
        <Base.Root
          multiple
          items={options}
          value={chosen}
          disabled={frame.disabled ?? false}
          autoHighlight
          isItemEqualToValue={(one, other) => one.value === other.value}
          onValueChange={(next, details) => {
            // Escape leaves the list; it must not take out what was chosen.
            if (details.reason === "escape-key") details.cancel();
            else onChange(next.map((option) => option.value));
          }}
        >
          <Base.InputGroup className={className} data-disabled={frame.disabled || undefined}>
            <Base.Chips className={styles["chips"]}>
              {chosen.map((option) => (
                <Base.Chip key={option.value} className={styles["chip"]} aria-label={option.label}>
                  <span className={styles["chipText"]} dir="auto">
                    {option.label}
                  </span>
                  <Base.ChipRemove className={styles["button"]} aria-label={texts.remove(option.label)}>
                    <X aria-hidden />
                  </Base.ChipRemove>
                </Base.Chip>
              ))}
              <Base.Input
                {...control}
                className={classes(styles["input"])}
                dir="auto"
                placeholder={chosen.length === 0 ? (placeholder ?? texts.choose) : undefined}
              />
            </Base.Chips>
          </Base.InputGroup>
          <ChoiceList />
        </Base.Root>
      )}
    </FieldFrame>
  );
};

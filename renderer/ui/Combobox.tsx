import { Combobox as Base } from "@base-ui/react/combobox";
import { ChevronDown, X } from "lucide-react";
import { ChoiceList } from "./ChoiceList";
import styles from "./Combobox.module.css";
import { classes } from "./classes";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import type { Option } from "./Select";
import { useUiTexts } from "./UiTexts";

interface Props extends FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly options: readonly Option<string>[];
  readonly placeholder?: string | undefined;
  /** Whether nothing may be chosen again; the usual case. */
  readonly clearable?: boolean;
}

/** One of many choices, found by typing. */
export const Combobox = ({ value, onChange, options, placeholder, clearable = true, ...frame }: Props) => {
  const texts = useUiTexts();
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <FieldFrame {...frame}>
      {({ className, ...control }) => (
        <Base.Root
          items={options}
          value={chosen}
          disabled={frame.disabled ?? false}
          autoHighlight
          isItemEqualToValue={(one, other) => one.value === other.value}
          onValueChange={(option, details) => {
            // Escape leaves the list; it must not take out what was chosen.
            if (details.reason === "escape-key") details.cancel();
            else onChange(option?.value ?? null);
          }}
        >
          <Base.InputGroup className={classes(className, styles["box"])} data-disabled={frame.disabled || undefined}>
            <Base.Input {...control} className={styles["input"]} dir="auto" placeholder={placeholder ?? texts.choose} />
            {clearable && chosen && (
              <Base.Clear className={styles["button"]} aria-label={texts.clear}>
                <X aria-hidden />
              </Base.Clear>
            )}
            <Base.Trigger className={styles["button"]} aria-label={texts.choose}>
              <ChevronDown aria-hidden />
            </Base.Trigger>
          </Base.InputGroup>
          <ChoiceList />
        </Base.Root>
      )}
    </FieldFrame>
  );
};

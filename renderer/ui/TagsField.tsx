import { Autocomplete as Base } from "@base-ui/react/autocomplete";
import { X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import styles from "./Combobox.module.css";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import popup from "./popup.module.css";
import { useUiTexts } from "./UiTexts";

interface Props extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Words already in use, offered while typing. */
  readonly suggestions?: readonly string[];
  readonly placeholder?: string | undefined;
}

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n\t]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** Free words, each a chip: Enter or a comma adds one, Backspace takes the last one out. */
export const TagsField = ({ value, onChange, suggestions = [], placeholder, ...frame }: Props) => {
  const texts = useUiTexts();
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const highlighted = useRef(false);

  const add = (text: string): void => {
    const fresh = wordsIn(text).filter((word, at, all) => !value.includes(word) && all.indexOf(word) === at);
    setTyped("");
    if (fresh.length > 0) onChange([...value, ...fresh]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === "Enter" && !highlighted.current) || event.key === "," || event.key === ";") {
      if (event.key !== "Enter" || typed.trim() !== "") event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && value.length > 0) {
      onChange(value.slice(0, -1));
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData("text/plain");
    if (wordsIn(text).length < 2) return;
    event.preventDefault();
    add(text);
  };

  return (
    <FieldFrame {...frame}>
      {({ className, ...control }) => (
        <Base.Root
          items={suggestions.filter((word) => !value.includes(word))}
          value={typed}
          onValueChange={(next, details) => (details.reason === "item-press" ? add(next) : setTyped(next))}
          onItemHighlighted={(word) => {
            highlighted.current = word !== undefined;
          }}
          disabled={frame.disabled ?? false}
        >
          <Base.InputGroup className={className} data-disabled={frame.disabled || undefined}>
            <span className={styles["chips"]}>
              {value.map((word, at) => (
                <span key={word} className={styles["chip"]}>
                  <span className={styles["chipText"]} dir="auto">
                    {word}
                  </span>
                  <button
                    type="button"
                    className={styles["button"]}
                    disabled={frame.disabled}
                    aria-label={texts.remove(word)}
                    onClick={() => {
                      onChange(value.filter((_, place) => place !== at));
                      input.current?.focus();
                    }}
                  >
                    <X aria-hidden />
                  </button>
                </span>
              ))}
              <Base.Input
                {...control}
                ref={input}
                className={styles["input"]}
                dir="auto"
                placeholder={value.length === 0 ? placeholder : undefined}
                onKeyDown={onKeyDown}
                onPaste={onPaste}
                onBlur={() => add(typed)}
              />
            </span>
          </Base.InputGroup>
          <Base.Portal>
            <Base.Positioner className={popup["positioner"]} sideOffset={6}>
              <Base.Popup className={popup["popup"]}>
                <Base.List>
                  {(word: string) => (
                    <Base.Item key={word} value={word} className={popup["item"]}>
                      <span className={popup["label"]} dir="auto">
                        {word}
                      </span>
                    </Base.Item>
                  )}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </FieldFrame>
  );
};

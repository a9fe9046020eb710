import { type Ref, useState } from "react";
import { useWords } from "../../store/useWords";
import { Checkbox } from "../../ui/Checkbox";
import { FieldFrame } from "../../ui/FieldFrame";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  /** Shown while it is chosen, hidden where others look on. */
  readonly canShow?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A passphrase, dots unless somebody wants to see it; nothing remembers what is typed here. */
export const PassphraseField = ({
  value,
  onChange,
  onEnter,
  canShow = true,
  disabled = false,
  ref,
  ...frame
}: Props) => {
  const words = useWords();
  const [shown, setShown] = useState(false);
  return (
    <div>
      <FieldFrame {...frame} disabled={disabled}>
        {(control) => (
          <input
            {...control}
            ref={ref}
            type={shown ? "text" : "password"}
            value={value}
            disabled={disabled}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            data-draft
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onEnter?.();
            }}
          />
        )}
      </FieldFrame>
      {canShow && <Checkbox label={words.text("envelopes.pass.show")} checked={shown} onChange={setShown} />}
    </div>
  );
};

import type { KeyboardEvent, Ref } from "react";
import { FieldFrame, type FieldProps } from "./FieldFrame";

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** On each keystroke. */
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly placeholder?: string | undefined;
  readonly type?: "text" | "search" | "time";
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export const TextField = ({
  value,
  onChange,
  onEnter,
  onBlur,
  onKeyDown,
  placeholder,
  type = "text",
  maxLength,
  autoFocus = false,
  required = false,
  ref,
  ...frame
}: TextFieldProps) => (
  <FieldFrame {...frame}>
    {(control) => (
      <input
        {...control}
        ref={ref}
        type={type}
        dir="auto"
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        disabled={frame.disabled}
        aria-required={required || undefined}
        data-autofocus={autoFocus || undefined}
        autoComplete="off"
        spellCheck={type === "text"}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key === "Enter" && !event.nativeEvent.isComposing && onEnter) {
            event.preventDefault();
            onEnter();
          }
        }}
      />
    )}
  </FieldFrame>
);

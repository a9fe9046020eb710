import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { classes } from "./classes";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import styles from "./TextArea.module.css";

interface Props extends FieldProps {
  readonly value: string;
  /** On each keystroke. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly placeholder?: string | undefined;
  /** Lines at least; it grows with the text. */
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement | null>;
}

/** Text of several lines; grows with what is written. */
export const TextArea = ({ value, onChange, onBlur, onKeyDown, placeholder, rows = 2, ref, ...frame }: Props) => {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current, []);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || element.value !== value) return;
    element.style.blockSize = "auto";
    if (element.scrollHeight > 0) element.style.blockSize = `${String(element.scrollHeight + 3)}px`;
  }, [value]);
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <textarea
          {...control}
          ref={area}
          className={classes(control.className, styles["area"])}
          dir="auto"
          rows={rows}
          value={value}
          placeholder={placeholder}
          disabled={frame.disabled}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      )}
    </FieldFrame>
  );
};

import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classes } from "./classes";
import styles from "./FieldFrame.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

/** What every field takes. */
export interface FieldProps {
  readonly label: string;
  /** Where the place already says what it is; the label is still read aloud. */
  readonly hideLabel?: boolean;
  readonly hint?: string | undefined;
  /** Said beside the field, in a sentence. */
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}

/** What the control inside must carry to be tied to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
  readonly className: string | undefined;
}

interface Props extends FieldProps {
  /** For controls that are no form element: the label names them through its id. */
  readonly asGroup?: boolean;
  readonly children: (control: ControlAttributes, labelId: string) => ReactNode;
}

/** Label above, control, hint or error below. */
export const FieldFrame = ({ label, hideLabel, hint, error, className, asGroup, children }: Props) => {
  const id = useId();
  const labelId = `${id}-label`;
  const noteId = `${id}-note`;
  const hasNote = Boolean(error ?? hint);
  const name = asGroup ? (
    <span id={labelId} className={styles["label"]}>
      {label}
    </span>
  ) : (
    <label id={labelId} htmlFor={id} className={styles["label"]}>
      {label}
    </label>
  );
  return (
    <div className={classes(styles["field"], className)}>
      {hideLabel ? <VisuallyHidden>{name}</VisuallyHidden> : name}
      {children(
        {
          id,
          className: styles["control"],
          ...(error ? { "aria-invalid": true } : {}),
          ...(hasNote ? { "aria-describedby": noteId } : {}),
        },
        labelId,
      )}
      {error ? (
        <span id={noteId} className={styles["error"]} role="alert">
          <CircleAlert aria-hidden />
          {error}
        </span>
      ) : (
        hint && (
          <span id={noteId} className={styles["hint"]}>
            {hint}
          </span>
        )
      )}
    </div>
  );
};

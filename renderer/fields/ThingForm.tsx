import { useState } from "react";
import { useWords } from "../store/useWords";
import { Button } from "../ui/Button";
import { FieldControl } from "./FieldControl";
import type { Field } from "./field";
import styles from "./ThingForm.module.css";

interface Props<T> {
  readonly thing: T;
  readonly fields: readonly Field<T>[];
}

/** The fields of a thing; those seldom needed wait folded. */
export const ThingForm = <T extends object>({ thing, fields }: Props<T>) => {
  const words = useWords();
  const [unfolded, unfold] = useState(false);
  const hasFolded = fields.some((field) => field.folded);
  return (
    <div className={styles.form}>
      {fields
        .filter((field) => unfolded || !field.folded)
        .map((field) => (
          <FieldControl key={field.label} field={field} thing={thing} />
        ))}
      {hasFolded && (
        <Button tone="quiet" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
          {words.text(unfolded ? "panels.fold" : "panels.unfold")}
        </Button>
      )}
    </div>
  );
};

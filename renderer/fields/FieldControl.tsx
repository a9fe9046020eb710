import { FieldInput } from "./FieldInput";
import type { Field } from "./field";
import { PickField } from "./PickField";
import styles from "./ThingForm.module.css";

interface Props<T> {
  readonly field: Field<T>;
  readonly thing: T;
}

const wide: readonly Field<never>["control"][] = ["long", "tags", "sides", "people", "thing", "things"];

/** The right control for the kind of property; what is entered becomes a command. */
export const FieldControl = <T,>({ field, thing }: Props<T>) => (
  <div className={styles.cell} data-wide={wide.includes(field.control)}>
    {field.control === "choice" ||
    field.control === "side" ||
    field.control === "person" ||
    field.control === "sides" ||
    field.control === "people" ||
    field.control === "thing" ||
    field.control === "things" ? (
      <PickField field={field} thing={thing} />
    ) : (
      <FieldInput field={field} thing={thing} />
    )}
  </div>
);

import { NumberField, type NumberFieldProps } from "./NumberField";

interface Props extends Omit<NumberFieldProps, "before" | "min" | "integer" | "grouped"> {
  /** ISO 4217, or empty where none is chosen. */
  readonly currency: string;
}

/** An amount of money, never below nothing. */
export const MoneyField = ({ currency, ...rest }: Props) => (
  <NumberField {...rest} min={0} before={currency === "" ? undefined : currency} />
);

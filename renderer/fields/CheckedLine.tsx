import { useState } from "react";
import { TextField } from "../ui/TextField";

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** The sentence to show, or null where the text holds. */
  readonly problem: (text: string) => string | null;
  readonly onChange: (text: string) => void;
}

/** A line that is taken when it is left, and only when it holds; else it stays with a sentence beside it. */
export const CheckedLine = ({ label, hint, value, problem, onChange }: Props) => {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const take = () => {
    if (typed === null) return;
    const trouble = problem(typed.trim());
    setWrong(trouble);
    if (trouble !== null) return;
    setTyped(null);
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <TextField
      label={label}
      hint={hint}
      error={wrong ?? undefined}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={take}
      onEnter={take}
    />
  );
};

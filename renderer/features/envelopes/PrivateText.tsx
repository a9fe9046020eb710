import { FieldFrame } from "../../ui/FieldFrame";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A longer text on a private page; nothing proposes, corrects or remembers what is typed here. */
export const PrivateText = ({ label, value, onChange }: Props) => (
  <FieldFrame label={label}>
    {(control) => (
      <textarea
        {...control}
        data-draft
        dir="auto"
        rows={4}
        maxLength={10_000}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </FieldFrame>
);

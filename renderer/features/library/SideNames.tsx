import { Plus, X } from "lucide-react";
import { type RefObject, useRef } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { SideMark } from "../../ui/SideMark";
import { TextField } from "../../ui/TextField";
import styles from "./NewWorkshopDialog.module.css";
import { fewestSides, mostSides } from "./workshopDraft";

interface Props {
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  /** What is missing, once somebody has tried to go on without it. */
  readonly error: string | undefined;
  readonly first: RefObject<HTMLInputElement | null>;
}

const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** The names of two to six sides; Enter goes on to the next. */
export const SideNames = ({ names, onChange, error, first }: Props) => {
  const words = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const wrong = names.findIndex((name) => name.trim() === "");
  return (
    <fieldset ref={box} className={styles["sides"]}>
      <legend className={styles["legend"]}>{words.text("library.making.sides")}</legend>
      {names.map((name, at) => (
        // A side has no identity yet but its place at the table.
        <div key={letterOf(at)} className={styles["side"]}>
          <span className={styles["mark"]}>
            <SideMark position={at} />
          </span>
          <TextField
            {...(at === 0 ? { ref: first } : {})}
            label={words.text("library.making.side", { letter: letterOf(at) })}
            hideLabel
            placeholder={words.text("library.making.side", { letter: letterOf(at) })}
            value={name}
            maxLength={200}
            error={error !== undefined && at === (wrong === -1 ? names.length - 1 : wrong) ? error : undefined}
            onChange={(next) => onChange(names.map((one, place) => (place === at ? next : one)))}
            onEnter={() => box.current?.querySelectorAll("input")[at + 1]?.focus()}
            className={styles["grow"]}
          />
          {names.length > fewestSides && (
            <IconButton
              label={words.text("library.making.removeSide", { letter: letterOf(at) })}
              icon={<X aria-hidden />}
              onClick={() => onChange(names.filter((_, place) => place !== at))}
            />
          )}
        </div>
      ))}
      {names.length < mostSides && (
        <div>
          <Button tone="quiet" icon={<Plus aria-hidden />} onClick={() => onChange([...names, ""])}>
            {words.text("library.making.addSide")}
          </Button>
        </div>
      )}
    </fieldset>
  );
};

import { Plus, X } from "lucide-react";
import { type RefObject, useRef } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { SideMark } from "../../ui/SideMark";
import { TextField } from "../../ui/TextField";
import styles from "./NewWorkshopDialog.module.css";
import { blankSide, fewestSides, mostSides, type SideDraft } from "./workshopDraft";

interface Props {
  readonly sides: readonly SideDraft[];
  readonly onChange: (sides: readonly SideDraft[]) => void;
  /** What is missing, once somebody has tried to go on without it. */
  readonly error: string | undefined;
  readonly first: RefObject<HTMLInputElement | null>;
}

const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** Two to six sides, each with its name and what people call it; Enter goes on to the next name. */
export const SideNames = ({ sides, onChange, error, first }: Props) => {
  const words = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const wrong = sides.findIndex(({ name }) => name.trim() === "");
  const change = (at: number, changes: Partial<SideDraft>): void =>
    onChange(sides.map((one, place) => (place === at ? { ...one, ...changes } : one)));
  const addSide = (): void => {
    onChange([...sides, blankSide]);
    setTimeout(() => goOn(sides.length - 1), 0);
  };
  const goOn = (at: number): void => box.current?.querySelectorAll<HTMLElement>("[data-name] input")[at + 1]?.focus();
  return (
    <fieldset ref={box} className={styles["sides"]}>
      <legend className={styles["legend"]}>{words.text("library.making.sides")}</legend>
      {sides.map(({ name, short }, at) => (
        // A side has no identity yet but its place at the table.
        <div key={letterOf(at)} className={styles["side"]}>
          <span className={styles["mark"]}>
            <SideMark position={at} />
          </span>
          <div className={styles["grow"]} data-name>
            <TextField
              {...(at === 0 ? { ref: first } : {})}
              label={words.text("library.making.side", { letter: letterOf(at) })}
              hideLabel
              placeholder={words.text("library.making.side", { letter: letterOf(at) })}
              value={name}
              maxLength={200}
              error={error !== undefined && at === (wrong === -1 ? sides.length - 1 : wrong) ? error : undefined}
              onChange={(next) => change(at, { name: next })}
              onEnter={() => goOn(at)}
            />
          </div>
          <TextField
            label={words.text("library.making.short", { letter: letterOf(at) })}
            hideLabel
            placeholder={words.text("library.making.short.hint")}
            value={short}
            maxLength={40}
            onChange={(next) => change(at, { short: next })}
            onEnter={() => goOn(at)}
            className={styles["short"]}
          />
          {sides.length > fewestSides && (
            <IconButton
              label={words.text("library.making.removeSide", { letter: letterOf(at) })}
              icon={<X aria-hidden />}
              onClick={() => onChange(sides.filter((_, place) => place !== at))}
            />
          )}
        </div>
      ))}
      {sides.length < mostSides && (
        <div>
          <Button tone="quiet" icon={<Plus aria-hidden />} onClick={addSide}>
            {words.text("library.making.addSide")}
          </Button>
        </div>
      )}
    </fieldset>
  );
};

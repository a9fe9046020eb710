import type { WrittenEntry } from "@shared/envelope/written";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import styles from "./PrivatePage.module.css";

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly WrittenEntry[];
  readonly onChange: (lines: readonly WrittenEntry[]) => void;
  /** Whether a line has room for its reason. */
  readonly because?: boolean;
}

const blank: WrittenEntry = { text: "", why: "" };

/** Lines as they come: Enter for the next one, Tab for the reason, Backspace on an empty line takes it out. */
export const LineList = ({ title, hint, lines, onChange, because = false }: Props) => {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  const shown = lines.length === 0 ? [blank] : lines;

  useEffect(() => {
    if (wanted.current === null) return;
    const fields = list.current?.querySelectorAll<HTMLInputElement>("input[data-line]");
    fields?.[Math.min(wanted.current, shown.length - 1)]?.focus();
    wanted.current = null;
  });

  const change = (at: number, part: Partial<WrittenEntry>): void =>
    onChange(shown.map((one, place) => (place === at ? { ...one, ...part } : one)));
  const insert = (at: number): void => {
    wanted.current = at;
    onChange([...shown.slice(0, at), blank, ...shown.slice(at)]);
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    const one = shown[at];
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      insert(at + 1);
    } else if (event.key === "Backspace" && one?.text === "" && one.why === "" && shown.length > 1) {
      event.preventDefault();
      wanted.current = Math.max(0, at - 1);
      onChange(shown.filter((_, place) => place !== at));
    }
  };

  return (
    <section className={styles["list"]} aria-label={title}>
      <h3 className={styles["subheading"]}>{title}</h3>
      <p className={styles["muted"]}>{hint}</p>
      <ol className={styles["lines"]} ref={list}>
        {shown.map((one, at) => (
          // Lines have no names of their own; their place is what they are.
          <li key={`${title} ${String(at)}`} className={styles["line"]}>
            <input
              className={styles["field"]}
              data-line
              data-draft
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              maxLength={2_000}
              value={one.text}
              aria-label={words.text("envelopes.page.line", { list: title, number: at + 1 })}
              onChange={(event) => change(at, { text: event.target.value })}
              onKeyDown={(event) => onKey(event, at)}
            />
            {because && (
              <input
                className={styles["because"]}
                data-draft
                dir="auto"
                autoComplete="off"
                spellCheck={false}
                maxLength={2_000}
                value={one.why}
                placeholder={words.text("envelopes.page.because")}
                aria-label={words.text("envelopes.page.becauseOf", { list: title, number: at + 1 })}
                onChange={(event) => change(at, { why: event.target.value })}
                onKeyDown={(event) => onKey(event, at)}
              />
            )}
          </li>
        ))}
      </ol>
      <Button tone="quiet" size="small" onClick={() => insert(shown.length)}>
        {words.text("envelopes.page.add")}
      </Button>
    </section>
  );
};

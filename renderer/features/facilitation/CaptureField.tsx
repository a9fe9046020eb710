import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { classes } from "../../ui/classes";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { CaptureCompletion } from "./CaptureCompletion";
import styles from "./CaptureField.module.css";
import { CaptureSide } from "./CaptureSide";
import { CaptureTopic } from "./CaptureTopic";
import { CaptureWhat } from "./CaptureWhat";
import { PasteDialog } from "./PasteDialog";
import { type Said, speakFor, write } from "./useCapture";
import { useCompletion } from "./useCompletion";

const nothing: readonly never[] = [];

/** One field for all that is said: Enter makes of it what the step makes of it, and the next line can come. */
export const CaptureField = () => {
  const words = useWords();
  const sides = useWorkshop((state) => state.workshop?.sides ?? nothing);
  const request = useView((view) => view.captureRequest);
  const step = useView((view) => view.step);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [said, setSaid] = useState<Said | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  // What was dropped or pasted on the table is shown here too before it becomes anything.
  const offer = useView((view) => view.textOffer);
  const shown = pasted ?? offer?.text ?? null;
  const close = (): void => {
    setPasted(null);
    useView.getState().offerText(null);
  };

  useEffect(() => {
    if (request > 0) field.current?.focus();
  }, [request]);
  useEffect(() => {
    if (step) setSaid(null);
  }, [step]);
  // Said once; a later undo must not find it standing there.
  useEffect(() => {
    if (said?.tone !== "added") return;
    const timer = setTimeout(() => setSaid(null), 4000);
    return () => clearTimeout(timer);
  }, [said]);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || element.value !== text) return;
    // Empty it has its one line; to measure that would lay out the window while a card waits to be painted.
    element.style.blockSize = text === "" ? "" : "auto";
    if (text !== "" && element.scrollHeight > 0) element.style.blockSize = `${String(element.scrollHeight)}px`;
  }, [text]);

  const completion = useCompletion(text, setText);
  const type = (next: string): void => {
    setText(completion.typed(next));
    if (said?.tone === "missing") setSaid(null);
  };
  const take = (typed: string, place?: Parameters<typeof write>[1]): void => {
    if (typed.trim() === "") return;
    const answer = write(typed, place);
    setSaid(answer);
    if (answer.tone === "added") setText("");
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const digit = event.altKey ? /^Digit([1-6])$/.exec(event.code)?.[1] : undefined;
    const side = digit === undefined ? undefined : sides[Number(digit) - 1];
    if (completion.onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (side) {
      event.preventDefault();
      event.stopPropagation();
      speakFor(side.id);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      take(text);
    } else if (event.key === "Escape") {
      event.preventDefault();
      document.querySelector<HTMLElement>("[data-canvas]")?.focus();
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    const list = event.clipboardData.getData("text/plain");
    if (
      list
        .trim()
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "").length < 2
    )
      return;
    event.preventDefault();
    setPasted(list);
  };

  return (
    <form
      className={styles["form"]}
      data-draft
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <div className={styles["box"]}>
        {completion.open && (
          <CaptureCompletion
            id="capture-completion"
            completing={completion.open}
            at={completion.at}
            onChoose={completion.choose}
          />
        )}
        <CaptureSide />
        <CaptureWhat />
        <CaptureTopic />
        <textarea
          ref={field}
          className={styles["text"]}
          data-capture
          dir="auto"
          rows={1}
          value={text}
          placeholder={words.text("frame.capture.placeholder")}
          aria-label={words.text("frame.capture")}
          aria-describedby="capture-hint"
          aria-controls={completion.open ? "capture-completion" : undefined}
          aria-activedescendant={completion.open ? `capture-completion-${String(completion.at)}` : undefined}
          aria-invalid={said?.tone === "missing" || undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <span id="capture-hint" className={classes(styles["hint"], said?.tone === "added" && styles["added"])}>
          {said?.tone === "added" ? words.say(said.phrase) : words.text("frame.capture.hint")}
        </span>
      </div>
      {said?.tone === "missing" && (
        <span className={styles["missing"]} role="alert">
          {words.say(said.phrase)}
        </span>
      )}
      <VisuallyHidden>
        <span role="status">{said?.tone === "added" ? words.say(said.phrase) : ""}</span>
      </VisuallyHidden>
      {shown !== null && (
        <PasteDialog
          text={shown}
          step={offer?.step ?? step}
          piece={offer?.piece ?? null}
          onClose={close}
          onAdd={(chosen) => {
            close();
            take(chosen, offer ?? undefined);
            field.current?.focus();
          }}
        />
      )}
    </form>
  );
};

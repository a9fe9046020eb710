import type { Box } from "@shared/picture/spaces";
import { ViewportPortal } from "@xyflow/react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useView } from "../../store/viewStore";
import styles from "./TextEditor.module.css";

export type Ending = "next" | "done" | "left";

interface Props {
  readonly box: Box;
  readonly look: "card" | "title" | "row" | "interest" | "statement";
  readonly side: number;
  readonly label: string;
  readonly start: string;
  /** Saves; `next` was Enter, `left` was a look elsewhere. */
  onSave(text: string, ending: Ending): void;
  onCancel(): void;
}

/** Writes a text where it stands. It lives outside the cards, so that a card that scrolls away takes no text along. */
export const TextEditor = ({ box, look, side, label, start, onSave, onCancel }: Props) => {
  const [text, setText] = useState(start);
  const field = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  const step = useView((view) => view.step);
  const begun = useRef(step);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.blockSize = "0";
    area.style.blockSize = `${Math.max(text === "" ? 0 : area.scrollHeight + 2, box.height)}px`;
  }, [text, box.height]);
  const end = (how: () => void): void => {
    if (ended.current) return;
    ended.current = true;
    how();
  };
  // Another step shows another part of the table: what was written is kept.
  useEffect(() => {
    if (step !== begun.current) end(() => onSave(text, "done"));
  });
  return (
    <ViewportPortal>
      <textarea
        ref={field}
        className={styles.editor}
        data-look={look}
        data-side={side}
        aria-label={label}
        placeholder={label}
        dir="auto"
        rows={1}
        maxLength={20000}
        value={text}
        style={{ transform: `translate(${box.x}px, ${box.y}px)`, inlineSize: Math.max(box.width, 160) }}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => end(() => onSave(text, "left"))}
        onKeyDown={(event) => {
          // All other keys of the window count here too: the room is blanked from any field.
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            event.preventDefault();
            event.stopPropagation();
            end(onCancel);
          } else if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault();
            event.stopPropagation();
            end(() => onSave(text, event.ctrlKey || event.metaKey ? "done" : "next"));
          }
        }}
      />
    </ViewportPortal>
  );
};

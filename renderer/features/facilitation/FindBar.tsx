import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { IconButton } from "../../ui/IconButton";
import { TextField } from "../../ui/TextField";
import { useUiTexts } from "../../ui/UiTexts";
import styles from "./FindBar.module.css";
import { type Found, findThings, isOnTable } from "./findThings";

const none: readonly Found[] = [];

/** Finds things on the table by their words: all hits are lit, Enter goes from one to the next. */
export const FindBar = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const texts = useUiTexts();
  const workshop = useWorkshop((state) => state.workshop);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(
    () =>
      workshop && query.trim() !== ""
        ? findThings(workshop, query, (what) => what === "side" || isOnTable(what))
        : none,
    [workshop, query],
  );
  const from = useRef<Element | null>(null);
  useLayoutEffect(() => {
    from.current = document.activeElement;
    field.current?.focus();
  }, []);
  useEffect(
    () => () => {
      // Back to what had the keys, or on the table, among what was found.
      if (document.activeElement !== document.body) return;
      const { current } = from;
      const back = current instanceof HTMLElement && current !== document.body && current.isConnected ? current : null;
      (back ?? document.querySelector<HTMLElement>("[data-canvas]"))?.focus({ preventScroll: true });
    },
    [],
  );
  useEffect(() => {
    useView.getState().light(found.map((one) => one.id));
  }, [found]);
  useEffect(() => () => useView.getState().light([]), []);

  const go = (way: 1 | -1, from = at): void => {
    if (found.length === 0) return;
    const next = (from + way + found.length) % found.length;
    setAt(next);
    const hit = found[next];
    if (hit) useView.getState().reveal([hit.id]);
  };
  const type = (next: string): void => {
    setQuery(next);
    setAt(-1);
  };

  return (
    <search className={styles["bar"]} data-draft aria-label={words.text("frame.findBar")}>
      <TextField
        ref={field}
        className={styles["field"]}
        type="search"
        label={words.text("frame.findBar")}
        hideLabel
        placeholder={words.text("frame.findBar.empty")}
        value={query}
        onChange={type}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") {
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          }
          if (event.key === "Escape") {
            event.stopPropagation();
            onClose();
          }
        }}
      />
      <span className={styles["count"]} role="status">
        {query.trim() === ""
          ? ""
          : found.length === 0
            ? words.text("frame.findBar.none")
            : at < 0
              ? words.text("frame.findBar.found", { count: found.length })
              : words.text("frame.findBar.count", { at: at + 1, count: found.length })}
      </span>
      <IconButton
        label={words.text("frame.findBar.previous")}
        icon={<ChevronUp aria-hidden />}
        disabled={found.length === 0}
        onClick={() => go(-1)}
      />
      <IconButton
        label={words.text("frame.findBar.next")}
        icon={<ChevronDown aria-hidden />}
        disabled={found.length === 0}
        onClick={() => go(1)}
      />
      <IconButton label={texts.close} icon={<X aria-hidden />} onClick={onClose} />
    </search>
  );
};

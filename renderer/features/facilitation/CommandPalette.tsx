import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { openInWindow } from "../../store/libraryActions";
import { useLibrary, type WorkshopRow } from "../../store/libraryStore";
import { remembered } from "../../store/remembered";
import { useRoom } from "../../store/roomStore";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Dialog } from "../../ui/Dialog";
import { Kbd } from "../../ui/Kbd";
import styles from "./CommandPalette.module.css";
import { type PaletteAction, type PaletteEntry, paletteEntries } from "./paletteEntries";
import { showThing } from "./showThing";
import { speakFor } from "./useCapture";

interface Props {
  readonly actions: readonly PaletteAction[];
  readonly onAction: (id: string) => void;
  readonly onClose: () => void;
}

const none: readonly WorkshopRow[] = [];

const recentIds = (): readonly string[] => {
  const value = remembered.read("palette");
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
};

/** Everything by its name: what can be done, where one can go, what lies on the table. */
export const CommandPalette = ({ actions, onAction, onClose }: Props) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  // While a room may look on, no other workshop is named.
  const shown = useRoom(({ state }) => state.on);
  const all = useLibrary((state) => state.rows);
  const rows = shown ? none : all;
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const recent = useMemo(recentIds, []);
  const entries = useMemo(
    () => paletteEntries(query, { words, workshop, actions, rows, recent }),
    [query, words, workshop, actions, rows, recent],
  );
  const current = Math.min(at, entries.length - 1);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${String(current)}"]`)?.scrollIntoView?.({ block: "nearest" });
  }, [current]);

  const choose = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    const { means } = entry;
    onClose();
    if (means.go === "step") useView.getState().goTo(means.step);
    else if (means.go === "thing") showThing(means.id, means.what);
    else if (means.go === "workshop") void openInWindow(means.id);
    else if (means.go === "side") {
      speakFor(means.id);
      showThing(means.id, "side");
    } else {
      remembered.write("palette", [means.id, ...recent.filter((one) => one !== means.id)].slice(0, 8));
      // The dialog gives the focus back first: what is done may want it elsewhere.
      setTimeout(() => onAction(means.id), 0);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = entries.length - 1;
    const next = { ArrowDown: current >= last ? 0 : current + 1, ArrowUp: current <= 0 ? last : current - 1 };
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setAt(next[event.key]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(entries[current]);
    }
  };

  return (
    <Dialog open onClose={onClose} title={words.text("frame.palette")} initialFocus={input}>
      <div className={styles["search"]} data-draft>
        <Search aria-hidden />
        <input
          ref={input}
          className={styles["input"]}
          dir="auto"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length > 0 ? `${id}-${String(current)}` : undefined}
          aria-describedby={`${id}-hint`}
          aria-label={words.text("frame.palette")}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={`${id}-hint`} className={styles["hint"]}>
        {words.text("frame.palette.hint")}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        className={styles["list"]}
        role="listbox"
        aria-label={words.text("frame.palette")}
      >
        {entries.length === 0 && <p className={styles["none"]}>{words.text("frame.palette.none")}</p>}
        {entries.map((entry, place) => (
          <div key={entry.key} role="presentation">
            {entry.group !== entries[place - 1]?.group && (
              <div className={styles["group"]} role="presentation">
                {words.text(`frame.palette.${entry.group}`)}
              </div>
            )}
            <div
              id={`${id}-${String(place)}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === current}
              data-at={place}
              className={styles["entry"]}
              onPointerMove={() => setAt(place)}
              onClick={() => choose(entry)}
              onKeyDown={onKeyDown}
            >
              <span className={styles["label"]} dir="auto">
                {entry.label}
              </span>
              {entry.group === "actions" && entry.detail !== "" ? (
                <Kbd>{entry.detail}</Kbd>
              ) : (
                <span className={styles["side"]}>{entry.detail}</span>
              )}
            </div>
          </div>
        ))}
      </div>
    </Dialog>
  );
};

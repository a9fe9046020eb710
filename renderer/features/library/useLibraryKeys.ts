import { useEffect, type RefObject } from "react";

interface Keys {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onNew: () => void;
  readonly onOpenFile: () => void;
}

/** Ctrl or Command with N, O and F, as everywhere. */
export const useLibraryKeys = ({ search, onNew, onOpenFile }: Keys): void => {
  useEffect(() => {
    const deeds: Readonly<Record<string, () => void>> = {
      n: onNew,
      o: onOpenFile,
      f: () => search.current?.focus(),
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || event.altKey || event.shiftKey) return;
      if (!(event.ctrlKey || event.metaKey)) return;
      const deed = deeds[event.key.toLowerCase()];
      // A dialog asks first.
      if (!deed || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [search, onNew, onOpenFile]);
};

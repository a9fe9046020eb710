import { type RefObject, useEffect } from "react";
import { type LibraryDeed, takeRequest, useLibraryRequest } from "../../store/libraryRequest";

interface Keys {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onNew: () => void;
  readonly onOpenFile: () => void;
}

/** What menu, palette and keys ask of this screen. */
export const useLibraryRequests = ({ search, onNew, onOpenFile }: Keys): void => {
  const { deed, count } = useLibraryRequest();
  useEffect(() => {
    if (deed === null || count === 0) return;
    takeRequest();
    const deeds: Readonly<Record<LibraryDeed, () => void>> = {
      new: onNew,
      open: onOpenFile,
      find: () => search.current?.focus(),
    };
    deeds[deed]();
  }, [deed, count, search, onNew, onOpenFile]);
};

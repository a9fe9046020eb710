import { create } from "zustand";

/** What menu, palette and keys may ask of the library screen. */
export type LibraryDeed = "new" | "open" | "find";

interface LibraryRequest {
  readonly deed: LibraryDeed | null;
  /** Asking twice for the same is heard twice. */
  readonly count: number;
}

/** What was asked for last, until the library has taken it up: it may have to be opened first. */
export const useLibraryRequest = create<LibraryRequest>()(() => ({ deed: null, count: 0 }));

/** Asks the library screen of this window to begin something. */
export const askLibrary = (deed: LibraryDeed): void =>
  useLibraryRequest.setState({ deed, count: useLibraryRequest.getState().count + 1 });

/** The library is at it. */
export const takeRequest = (): void => useLibraryRequest.setState({ deed: null });

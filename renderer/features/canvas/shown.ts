import type { Severity } from "@shared/analysis/finding";
import type { EndSign } from "@shared/picture/signs";

/** How one thing or row is shown at the moment. */
export interface Shown {
  readonly selected: boolean;
  readonly current: boolean;
  readonly lit: boolean;
  readonly mark: Severity | null;
  /** It stays clear while the rest fades. */
  readonly traced?: boolean;
  /** What is amiss with it, drawn as a shape of its own. */
  readonly sign?: EndSign | null;
}

/** The same text while it is shown the same. */
export const shownKey = (shown: Shown): string =>
  `${shown.selected ? "s" : ""}${shown.current ? "c" : ""}${shown.lit ? "l" : ""}${shown.traced ? "t" : ""}${shown.mark ?? ""}${shown.sign ?? ""}`;

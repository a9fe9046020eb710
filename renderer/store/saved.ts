import type { Trouble } from "@shared/bridge/bridge";

/** "saved" is said only after the shell's answer that the last line is on the disk. */
export interface Saved {
  readonly state: "saved" | "saving" | "failed";
  /** The instant of the last answer; empty before the first. */
  readonly at: string;
  readonly trouble?: Trouble;
}

/** The workshop was rebuilt from the recovery journal. */
export interface Restored {
  /** The instant of the last gesture that was brought back. */
  readonly at: string;
  readonly reason: "missing" | "damaged" | "behind";
  /** Lines that could not be read and are left out. */
  readonly spoiled: number;
}

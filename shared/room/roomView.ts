import type { Finding } from "../analysis/finding";
import type { Words } from "../words/words";
import type { Topic } from "../workshop/interests";
import type { Step } from "../workshop/setting";
import type { FarthestSeat } from "./roomModel";

/** What the facilitator has set for the room. */
export interface RoomView {
  /** Of the screen that leads: the room reads the same language. */
  readonly words: Words;
  readonly theme: "light" | "dark";
  readonly seat: FarthestSeat;
  readonly blank: boolean;
  readonly step: Step;
  /** The block of the agenda at hand. */
  readonly block: string | null;
  readonly clock: { readonly before: number; readonly since: number | null } | null;
  /** The finding whose question was sent to the room. */
  readonly question: Finding | null;
  /** The thing shown large. */
  readonly spotlight: string | null;
  /** The radar of conflicts, whole, or one zone of it alone; null leaves the step as it is. */
  readonly radar: "whole" | Topic | null;
  /** A card of letters in the room's own sizes, to be read from the farthest seat before the day begins. */
  readonly eyeChart: boolean;
  /** What the facilitator has in hand. */
  readonly selection: readonly string[];
}

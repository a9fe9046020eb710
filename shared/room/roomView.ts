import type { Step } from "../workshop/setting";
import type { FarthestSeat } from "./roomModel";

/** What the facilitator has set for the room. */
export interface RoomView {
  readonly locale: string;
  readonly theme: "light" | "dark";
  readonly seat: FarthestSeat;
  readonly blank: boolean;
  readonly step: Step;
  /** The block of the agenda at hand. */
  readonly block: string | null;
  readonly clock: { readonly before: number; readonly since: number | null } | null;
  /** A question sent to the room, in its words. */
  readonly question: string | null;
  /** The thing shown large. */
  readonly spotlight: string | null;
  /** What the facilitator has in hand. */
  readonly selection: readonly string[];
}

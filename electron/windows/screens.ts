import type { RoomState } from "@shared/bridge/bridge";
import type { Bounds } from "./windowState";

/** What is needed of one of Electron's displays. */
export interface Screen {
  readonly bounds: Bounds;
  readonly workArea: Bounds;
}

export interface Screens {
  readonly kind: RoomState["screens"];
  /** Names this set of screens, so that what was said of it is known when it is there again. */
  readonly set: string;
  /** The screen for the room; null where there is only one to be sure of. */
  readonly room: Screen | null;
  /** The screen for the one who leads. */
  readonly own: Screen | null;
}

const nameOf = ({ bounds }: Screen): string => `${bounds.x},${bounds.y} ${bounds.width}x${bounds.height}`;

const overlap = (one: Bounds, other: Bounds): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const holds = ({ bounds }: Screen, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y && y < bounds.y + bounds.height;

/**
 * Which screen is whose. Mirrored screens stand on the same ground; a single one may be mirrored by the projector
 * itself, which nobody tells us, so it is unknown. With two apart, the one that the workshop is not on is the room's.
 */
export const screensOf = (
  screens: readonly Screen[],
  workshop: { readonly x: number; readonly y: number },
): Screens => {
  const set = screens.map(nameOf).sort().join(" | ");
  const [first] = screens;
  const mirrored = screens.some((one, at) => screens.slice(at + 1).some((other) => overlap(one.bounds, other.bounds)));
  if (mirrored) return { kind: "mirrored", set, room: null, own: first ?? null };
  if (screens.length < 2) return { kind: "unknown", set, room: null, own: first ?? null };
  const here = screens.find((screen) => holds(screen, workshop)) ?? first;
  const other = screens.find((screen) => screen !== here);
  if (!here || !other) return { kind: "unknown", set, room: null, own: first ?? null };
  return { kind: "apart", set, room: other, own: here };
};

/** A window at home: small enough to leave the workshop in sight, of the projector's shape. */
export const atHome = (own: Screen | null): Bounds => {
  const area = own?.workArea ?? { x: 0, y: 0, width: 1280, height: 800 };
  const width = Math.max(480, Math.round(area.width / 2));
  const height = Math.round((width * 9) / 16);
  return { x: area.x + area.width - width, y: area.y + area.height - height, width, height };
};

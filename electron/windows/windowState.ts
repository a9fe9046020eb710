import { atomicWrite } from "../files/atomicWrite";
import type { Disk } from "../files/disk";

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface WindowState {
  readonly bounds: Bounds;
  readonly maximized: boolean;
}

/** The smallest window that is believed, in pixels. */
const smallest = { width: 400, height: 300 };

/** The smallest screen we design for holds it whole. */
const usual = { width: 1280, height: 800 };

/** How much of a window must lie on a screen so that people can take hold of it, in pixels. */
const holdable = 120;

const overlap = (from: number, size: number, otherFrom: number, otherSize: number): number =>
  Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom);

/** Where the window goes: where it last was if that can still be seen, else in the middle of the first screen. */
export const placeOnScreens = (last: WindowState | null, screens: readonly Bounds[]): Bounds => {
  const [first] = screens;
  const wanted = last?.bounds;
  const seen = screens.some(
    (screen) =>
      wanted !== undefined &&
      overlap(wanted.x, wanted.width, screen.x, screen.width) >= holdable &&
      overlap(wanted.y, wanted.height, screen.y, screen.height) >= holdable &&
      // The title bar is what one drags.
      wanted.y >= screen.y - 8,
  );
  if (wanted && seen) return wanted;
  if (!first) return { x: 0, y: 0, ...usual };
  const width = Math.min(usual.width, first.width);
  const height = Math.min(usual.height, first.height);
  return {
    x: first.x + Math.round((first.width - width) / 2),
    y: first.y + Math.round((first.height - height) / 2),
    width,
    height,
  };
};

/** A second window does not hide the first, as far as the screen it lies on has room for the shift. */
export const beside = (place: Bounds, count: number, screens: readonly Bounds[]): Bounds => {
  const lies = ({ x, y, width, height }: Bounds): boolean =>
    place.x >= x && place.x < x + width && place.y >= y && place.y < y + height;
  const screen = screens.find(lies);
  const shift = 32 * (count % 6);
  if (!screen) return { ...place, x: place.x + shift, y: place.y + shift };
  const within = (from: number, size: number, start: number, room: number): number =>
    Math.max(from, Math.min(from + shift, start + room - size));
  return {
    ...place,
    x: within(place.x, place.width, screen.x, screen.width),
    y: within(place.y, place.height, screen.y, screen.height),
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const whole = (value: unknown, least = Number.MIN_SAFE_INTEGER): number | null =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= least ? value : null;

/** Checked by hand: this is read before the first window, and a library of schemas would hold it up. */
const stateOf = (value: unknown): WindowState | null => {
  if (!isObject(value) || !isObject(value["bounds"])) return null;
  const { bounds, maximized } = value;
  const [x, y] = [whole(bounds["x"]), whole(bounds["y"])];
  const [width, height] = [whole(bounds["width"], smallest.width), whole(bounds["height"], smallest.height)];
  if (x === null || y === null || width === null || height === null || typeof maximized !== "boolean") return null;
  return { bounds: { x, y, width, height }, maximized };
};

/** What was kept of the last session; null where nothing or nonsense stands there. */
export const readWindowState = async (disk: Disk, path: string): Promise<WindowState | null> => {
  try {
    return stateOf(JSON.parse(Buffer.from(await disk.read(path)).toString("utf8")));
  } catch {
    return null;
  }
};

/** A place that can't be kept is no reason to trouble anyone. */
export const writeWindowState = (disk: Disk, path: string, kept: WindowState): Promise<void> =>
  atomicWrite(disk, path, Buffer.from(JSON.stringify(kept), "utf8"), { mode: 0o600 }).catch(() => undefined);

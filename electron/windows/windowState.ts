import { z } from "zod";
import { atomicWrite } from "../files/atomicWrite";
import type { Disk } from "../files/disk";

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) });
const state = z.object({ bounds, maximized: z.boolean() });
export type WindowState = z.infer<typeof state>;
export type Bounds = z.infer<typeof bounds>;

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

/** What was kept of the last session; null where nothing or nonsense stands there. */
export const readWindowState = async (disk: Disk, path: string): Promise<WindowState | null> => {
  try {
    const read = state.safeParse(JSON.parse(Buffer.from(await disk.read(path)).toString("utf8")));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** A place that can't be kept is no reason to trouble anyone. */
export const writeWindowState = (disk: Disk, path: string, kept: WindowState): Promise<void> =>
  atomicWrite(disk, path, Buffer.from(JSON.stringify(kept), "utf8"), { mode: 0o600 }).catch(() => undefined);

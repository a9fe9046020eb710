import { isOurOrigin } from "./origin";

/** All that a page of ours may be granted; every other name, known or new, is denied. */
export const granted: Readonly<Record<string, string>> = {
  "persistent-storage": "without it Chromium may clear the live store when the disk runs low",
  fullscreen: "the room looks at a projector",
  "clipboard-sanitized-write": "people copy a text with a button",
  "screen-wake-lock": "the laptop must not sleep while the room talks",
};

/** By name of the permission and the origin that asks; a frame inside a page never has any. */
export const mayUse = (permission: string, origin: string, mainFrame: boolean): boolean =>
  mainFrame && isOurOrigin(origin) && Object.hasOwn(granted, permission);

import type { Patch } from "@shared/commands/patches";
import { create } from "zustand";
import { remembered } from "./remembered";

/** Whether what is agreed is locked against accidents: a setting of this machine, for each workshop. */
export const useLock = create<{ readonly locked: boolean }>()(() => ({ locked: false }));

const keyOf = (workshop: string): string => `lock.${workshop}`;

/** Takes the lock up as this machine left it. */
export const takeUpLock = (workshop: string | null): void =>
  useLock.setState({ locked: workshop !== null && remembered.read(keyOf(workshop)) === true });

export const setLock = (workshop: string, locked: boolean): void => {
  if (locked) remembered.write(keyOf(workshop), true);
  else remembered.forget(keyOf(workshop));
  useLock.setState({ locked });
};

/** What goes on after the agreement stands: signing, replies, checkups, minutes, the clock, what waits. */
const free: readonly string[] = [
  "minutes",
  "agenda",
  "parkingLot",
  "checkups",
  "signOffs",
  "reviews",
  "envelopes",
  "canvas",
];

/** Whether the lock stands against a change. */
export const isLockedAgainst = (patches: readonly Patch[]): boolean =>
  useLock.getState().locked && patches.some((patch) => !free.includes(String(patch.path[0])));

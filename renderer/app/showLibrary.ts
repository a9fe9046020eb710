import { bridge } from "../bridge";

/** The library, in a window of its own where the shell has windows. */
export const showLibrary = (): void => void bridge.openWindow(null);

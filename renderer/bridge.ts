import type { Bridge } from "@shared/bridge/bridge";
import { createBrowserBridge } from "./browser";

declare global {
  interface Window {
    /** What the preload exposes; absent in a plain browser. */
    readonly sameside?: Bridge;
  }
}

/** The one way out of the page: the shell, or in a plain browser what a browser can do of the same. */
export const bridge: Bridge = globalThis.window?.sameside ?? createBrowserBridge();

import { documentHost, pageHost, scheme } from "./origin";

/** Switches that must stand before Chromium starts; the app has no business on any network. */
export const offlineSwitches: readonly (readonly [name: string, value: string | null, reason: string])[] = [
  ["host-resolver-rules", "MAP * ~NOTFOUND", "no name is ever looked up, so nothing leaks through DNS"],
  [
    "force-webrtc-ip-handling-policy",
    "disable_non_proxied_udp",
    "WebRTC sends no packet past the proxy that is not there",
  ],
  ["disable-background-networking", null, "no update, no report, no list fetched by Chromium itself"],
  ["disable-component-update", null, "no component fetched"],
  ["disable-domain-reliability", null, "no report about addresses"],
  ["no-pings", null, "no link reports a click"],
  ["disable-breakpad", null, "no crash report leaves"],
];

/** A proxy at a port where nothing listens: what slips past everything else ends there. */
export const deadProxy = { proxyRules: "http://127.0.0.1:9", proxyBypassRules: "<-loopback>" } as const;

/** Requests that stay inside: our files, and what a page has made itself. */
const inside: Readonly<Record<string, string>> = {
  "data:": "a picture or font written out in its address",
  "blob:": "a picture or download made by the page",
};

export const mayRequest = (address: string, development: boolean): boolean => {
  try {
    const url = new URL(address);
    if (url.protocol === `${scheme}:`) return url.host === pageHost || url.host === documentHost;
    // The tools for developers load their own pages; a packaged app does not have them.
    if (url.protocol === "devtools:") return development;
    return Object.hasOwn(inside, url.protocol);
  } catch {
    return false;
  }
};

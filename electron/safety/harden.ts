import { type App, type Session, session, type WebContents } from "electron";
import { addressOf } from "../compat";
import { mayFrame, mayNavigate } from "./navigation";
import { deadProxy, mayRequest, offlineSwitches } from "./network";
import { originOf } from "./origin";
import { mayUse } from "./permissions";

const lockSession = (of: Session, development: boolean): void => {
  of.setPermissionRequestHandler((contents, permission, answer, details) => {
    answer(mayUse(permission, originOf(details.requestingUrl || contents.getURL()), details.isMainFrame));
  });
  of.setPermissionCheckHandler((_contents, permission, origin, details) =>
    mayUse(permission, origin, details.isMainFrame),
  );
  of.setDevicePermissionHandler(() => false);
  of.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayRequest(request.url, development) }));
  of.setSpellCheckerEnabled(false);
  // Downloads would write where nobody chose; every save goes through a dialog.
  of.on("will-download", (event) => event.preventDefault());
  void of.setProxy(deadProxy);
};

const lockContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  contents.on("will-attach-webview", (event) => event.preventDefault());
  const stay = (event: Electron.Event, beside?: unknown): void => {
    if (!mayNavigate(addressOf(event, beside))) event.preventDefault();
  };
  contents.on("will-navigate", stay);
  contents.on("will-redirect", stay);
  // Came after Electron 22, where the content policy alone says what a frame may show.
  contents.on("will-frame-navigate", (event) => {
    if (event.isMainFrame || !mayFrame(event.url)) stay(event);
  });
};

/** Before the app is ready: nothing on the network, everything in the sandbox. */
export const hardenEarly = (app: App): void => {
  for (const [name, value] of offlineSwitches) {
    if (value === null) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  // Chromium refuses to start its sandbox as root; for everyone else the switch that leaves it out does not count.
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || !app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  app.on("web-contents-created", (_event, contents) => lockContents(contents));
};

/** Once it is ready: every session, also one that is made later. */
export const hardenSessions = (app: App): void => {
  const development = !app.isPackaged;
  lockSession(session.defaultSession, development);
  app.on("session-created", (created) => lockSession(created, development));
};

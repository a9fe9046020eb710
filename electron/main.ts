import { app, protocol } from "electron";
import { commandOf, fileOf, ownWords } from "./instance";
import { hardenEarly } from "./safety/harden";
import { schemeRights } from "./safety/protocol";
import { startApp } from "./startApp";

/**
 * What starts, in order: the safety switches, the own scheme, then either the command line (no window, no lock) or the
 * app: one process a profile, which takes over the file of every further start. Only what stands before the first window
 * is loaded here: all else is, while that window loads its page.
 */
const words = ownWords(process.argv, app.getAppPath(), app.isPackaged);
const command = commandOf(words);

hardenEarly(app);
protocol.registerSchemesAsPrivileged([schemeRights]);

const openWindows = async (): Promise<void> => {
  let file = fileOf(words, process.cwd());
  // The folder a second start stands in is gone when the first one hears of it, so it sends the whole path.
  if (!app.requestSingleInstanceLock({ file })) return app.quit();
  let hand: ((later: string | null) => void) | null = null;
  const later = (path: string | null): void => {
    if (hand) hand(path);
    else file = path ?? file;
  };
  app.on("second-instance", (_event, _argv, _folder, data) => {
    const sent = typeof data === "object" && data !== null && "file" in data ? data.file : null;
    later(typeof sent === "string" ? sent : null);
  });
  // A Mac says which file was double-clicked, perhaps before the app is ready.
  app.on("open-file", (event, path) => {
    event.preventDefault();
    later(path);
  });
  hand = await startApp(() => file);
};

const runCommand = async (given: readonly string[]): Promise<void> => {
  await app.whenReady();
  const { runInElectron } = await import("./commandLine/runInElectron");
  app.exit(await runInElectron(given));
};

void (command === null ? openWindows() : runCommand(command));

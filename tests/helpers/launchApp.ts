import type { ChildProcess } from "node:child_process";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { electronHere, sandboxSwitch } from "./electronHere";
import { projectRoot } from "./projectRoot";
import { temporaryFolder } from "./temporaryFolder";
import { type Watch, watchPages } from "./watchPages";

/** What the person answers in the system's own dialogs; without an answer each one is cancelled. */
export interface DialogAnswers {
  /** Paths chosen to open, or the folder chosen. */
  readonly open?: readonly string[];
  /** The folder to save into, under the name that the app proposes. */
  readonly saveInto?: string;
  /** The place of the button chosen in a message box. */
  readonly button?: number;
}

export interface LaunchOptions {
  /** Where the app keeps its data; a new folder, removed on stop, where it is left out. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly dialogs?: DialogAnswers;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly watch: Watch;
  readonly userData: string;
  answer(dialogs: DialogAnswers): Promise<void>;
  /** What it has printed to its terminal so far. */
  printed(): string;
  /** The window of the workshop that the deed opens. */
  workshopAfter(deed: () => Promise<void>): Promise<Page>;
  /** Closes as a person does, at last by force; removes the data if it was made here. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut of the process would; the data stays. */
  kill(): Promise<void>;
}

/** How long closing may take before force is used, in milliseconds. */
const patience = 10_000;

const answerDialogs = (app: ElectronApplication, dialogs: DialogAnswers): Promise<void> =>
  app.evaluate(({ dialog }, given) => {
    const open = [...(given.open ?? [])];
    dialog.showOpenDialog = async () => ({ canceled: open.length === 0, filePaths: open });
    dialog.showSaveDialog = async (...asked: readonly object[]) => {
      const order = asked.at(-1) ?? {};
      const proposed = "defaultPath" in order ? String(order.defaultPath) : "file";
      const name = proposed.split(/[\\/]/).at(-1) ?? proposed;
      return given.saveInto === undefined
        ? { canceled: true, filePath: "" }
        : { canceled: false, filePath: `${given.saveInto}/${name}` };
    };
    dialog.showMessageBox = async () => ({ response: given.button ?? 0, checkboxChecked: false });
  }, dialogs);

const endByForce = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
};

const closeKindly = (app: ElectronApplication): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  return Promise.race([app.close(), tooLong]).finally(() => clearTimeout(timer));
};

/** Starts the built app in the real Electron and answers with its first window. */
export const launchApp = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const made = options.userData === undefined ? temporaryFolder("data") : null;
  const userData = options.userData ?? made?.path ?? "";
  const start = (timeout: number): Promise<ElectronApplication> =>
    _electron.launch({
      executablePath: electronHere(),
      args: [projectRoot, ...sandboxSwitch(), `--user-data-dir=${userData}`, ...(options.args ?? [])],
      cwd: projectRoot,
      timeout,
    });
  // On a busy machine the old Electron now and then never answers its debugger; Playwright has then ended it.
  const app = await start(15_000)
    .catch(() => start(15_000))
    .catch(() => start(30_000));
  // Asked for now: of a closed app it can't be asked any more.
  const child = app.process();
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => lines.push(String(part)));
  try {
    const watch = await watchPages(app.context(), "app://");
    await answerDialogs(app, options.dialogs ?? {});
    const page = await app.firstWindow();
    return {
      app,
      page,
      watch,
      userData,
      answer: (dialogs) => answerDialogs(app, dialogs),
      printed: () => lines.join(""),
      workshopAfter: async (deed) => {
        const [window] = await Promise.all([app.waitForEvent("window"), deed()]);
        return window;
      },
      stop: async () => {
        await closeKindly(app).catch(() => undefined);
        await endByForce(child);
        made?.remove();
      },
      kill: () => endByForce(child),
    };
  } catch (error) {
    await endByForce(child);
    made?.remove();
    throw error;
  }
};

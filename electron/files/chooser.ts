import { extname, join } from "node:path";
import type { Words } from "@shared/words/words";
import { app, type BrowserWindow, dialog } from "electron";
import type { Chooser } from "./dialogs";

const filtersFor = (name: string): { name: string; extensions: string[] }[] => {
  const ending = extname(name).slice(1);
  return ending === "" ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }];
};

/** The native dialogs over a window. */
export const nativeChooser = (window: BrowserWindow, words: Words): Chooser => {
  const filters = [
    { name: words.text("shell.fileKind"), extensions: ["sameside"] },
    { name: words.text("shell.anyFile"), extensions: ["*"] },
  ];
  return {
    async file(title) {
      const { filePaths } = await dialog.showOpenDialog(window, { title, filters, properties: ["openFile"] });
      return filePaths[0] ?? null;
    },
    async place(title, name) {
      const { filePath } = await dialog.showSaveDialog(window, {
        title,
        defaultPath: join(app.getPath("documents"), name),
        filters: filtersFor(name),
        properties: ["showOverwriteConfirmation", "createDirectory"],
      });
      return filePath || null;
    },
    async folder(title) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title,
        properties: ["openDirectory", "createDirectory"],
      });
      return filePaths[0] ?? null;
    },
    async replace(names) {
      const { response } = await dialog.showMessageBox(window, {
        type: "question",
        message: words.text("shell.replace.question", { count: names.length, names: words.list(names) }),
        detail: words.text("shell.replace.detail"),
        buttons: [words.text("shell.cancel"), words.text("shell.replace.yes")],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
  };
};

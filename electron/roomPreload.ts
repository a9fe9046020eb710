import { contextBridge, ipcRenderer } from "electron";

/** The room's page hears what to show and can ask for nothing: there is no way back from the projector. */
let latest: unknown = null;
let tell: ((model: unknown) => void) | null = null;

ipcRenderer.on("sameside:roomModel", (_event, model: unknown) => {
  latest = model;
  tell?.(model);
});

contextBridge.exposeInMainWorld("samesideRoom", {
  /** What was sent before the page listened is told at once. */
  onModel: (listener: (model: unknown) => void): void => {
    tell = listener;
    if (latest !== null) listener(latest);
  },
});

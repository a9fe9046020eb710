import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { onDisplay } from "./display.mjs";
import { root } from "./places.mjs";

/** What Chromium says on every machine without a message bus or a graphics card; nothing a person can act on. */
const noise =
  /bus\.cc|object_proxy\.cc|dri3|viz_main_impl|gpu_memory_buffer|command_buffer_proxy|gpu_process_host|gl_surface|angle_platform|vaapi|libva|kwallet|libsecret|Gtk-WARNING|Gdk-|DevTools listening|Exiting GPU|^\s*$/;

/** Chromium refuses to start as root with its sandbox on. */
export const sandboxSwitch = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/** Starts the app in this Electron and answers with its exit code and, where asked to listen, what it wrote. */
export const runElectron = (electron, rest, { listen = false } = {}) =>
  new Promise((resolve) => {
    const order = onDisplay(electron.binary, [...sandboxSwitch(), root, ...rest]);
    if (order === null) return resolve({ code: 1, text: "" });
    const [program, ...words] = order;
    const child = spawn(program, words, { stdio: ["ignore", listen ? "pipe" : "inherit", "pipe"] });
    let text = "";
    child.stdout?.on("data", (data) => {
      text += data;
    });
    createInterface({ input: child.stderr }).on("line", (line) => {
      if (noise.test(line)) return;
      if (listen) text += `${line}\n`;
      else console.error(line);
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => resolve({ code: 1, text: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, text }));
  });

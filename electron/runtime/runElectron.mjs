import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { onDisplay } from "./display.mjs";
import { root } from "./places.mjs";
import { runProgram } from "./runProgram.mjs";
import { words } from "./words.mjs";

/** The longest job, printing one agreement, takes some seconds; this is for the slowest machine. */
const jobLimit = 120_000;

/** What Chromium says on every machine without a message bus or a graphics card; nothing a person can act on. */
const noise =
  /bus\.cc|object_proxy\.cc|dri3|viz_main_impl|gpu_memory_buffer|command_buffer_proxy|gpu_process_host|gl_surface|angle_platform|vaapi|libva|kwallet|libsecret|Gtk-WARNING|Gdk-|DevTools listening|Exiting GPU|^\s*$/;

/** Chromium refuses to start as root with its sandbox on. */
export const sandboxSwitch = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

const orderOf = (electron, rest) => onDisplay(electron.binary, [...sandboxSwitch(), root, ...rest]);

/** Lets the app do a job without a window and answers with its exit code and what it wrote; ended where it hangs. */
export const askElectron = async (electron, rest) => {
  const order = orderOf(electron, rest);
  if (order === null) return { code: 1, text: words.noXvfb };
  const { code, text } = await runProgram(order, { limit: jobLimit });
  return {
    code,
    text: text
      .split("\n")
      .filter((line) => !noise.test(line))
      .join("\n"),
  };
};

/** Starts the app in this Electron, as if it was called from here, and answers with its exit code. */
export const runElectron = (electron, rest) =>
  new Promise((resolve) => {
    const order = orderOf(electron, rest);
    if (order === null) return resolve(1);
    const [program, ...others] = order;
    const child = spawn(program, others, { stdio: ["ignore", "inherit", "pipe"] });
    createInterface({ input: child.stderr }).on("line", (line) => {
      if (!noise.test(line)) console.error(line);
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });

import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { root } from "./places.mjs";

/** How long a program may take to end in good order once it is told to, in milliseconds. */
const patience = 10_000;
const running = new Set();

/** Sends a signal to a program and all that it started. */
const signalGroup = (child, signal) => {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
};

/** Groups of their own do not hear the terminal's Ctrl+C, so it is handed on. */
export const endProgramsWithUs = () => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, () => {
      for (const child of running) signalGroup(child, "SIGKILL");
      process.exit(1);
    });
};

/** Runs one program to its end or its time limit; then its whole group is ended, so nothing is left running. */
export const runProgram = (order, { env = {}, limit = 300_000 } = {}) =>
  new Promise((resolve) => {
    const [program, ...rest] = order;
    const child = spawn(program, rest, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
    });
    running.add(child);
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data) => {
        text += data;
      });
    const timers = [
      setTimeout(() => {
        text += `\nended after ${limit / 1000} s\n`;
        signalGroup(child, "SIGTERM");
      }, limit),
      setTimeout(() => signalGroup(child, "SIGKILL"), limit + patience),
    ];
    const finish = (code) => {
      running.delete(child);
      timers.forEach(clearTimeout);
      resolve({ code, text: stripVTControlCharacters(text) });
    };
    child.on("error", (error) => {
      text += error.message;
      finish(1);
    });
    // Whoever holds the output open after the program has ended is a leftover of it.
    child.on("exit", () => signalGroup(child, "SIGKILL"));
    child.on("close", (code) => finish(code ?? 1));
  });

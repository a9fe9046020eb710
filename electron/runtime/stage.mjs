import { spawn } from "node:child_process";
import { root } from "./places.mjs";

/** Runs one program to its end or its time limit; its whole group is ended then, so nothing is left running. */
export const runProgram = (order, { env = {}, limit = 300_000 } = {}) =>
  new Promise((resolve) => {
    const [program, ...rest] = order;
    const child = spawn(program, rest, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      env: { ...process.env, ...env },
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data) => {
        text += data;
      });
    const end = () => {
      try {
        process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
      } catch {
        // It has ended by itself meanwhile.
      }
    };
    const timer = setTimeout(() => {
      text += `\nended after ${limit / 1000} s\n`;
      end();
    }, limit);
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ code: 1, text: error.message });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, text });
    });
  });

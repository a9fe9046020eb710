import { fingerprint } from "@shared/document/fingerprint";
import { createWords, type Words } from "@shared/words/words";
import { check, sayUnread } from "./check";
import { type Desk, fine, unreadable } from "./desk";
import { type Order, readOrder } from "./order";
import { readFile } from "./readFile";

const sayFingerprint = async (desk: Desk, words: Words, file: string): Promise<number> => {
  const read = await readFile(desk, words, file);
  if (!read.ok) {
    await sayUnread(desk, file, read.error);
    return unreadable;
  }
  await desk.out(`${fingerprint(read.value)}\n`);
  return fine;
};

const carryOut = async (desk: Desk, words: Words, order: Order): Promise<number> => {
  switch (order.verb) {
    case "help":
      await desk.out(`${words.text("shell.cli.help")}\n`);
      return fine;
    case "check":
      return check(desk, words, order.files, order.json);
    case "fingerprint":
      return sayFingerprint(desk, words, order.file);
    case "verify": {
      const { verify } = await import("./verify");
      return verify(desk, words, order.files, order.json);
    }
    case "compare": {
      const { compare } = await import("./compare");
      return compare(desk, words, order.files, order.as);
    }
    case "schema": {
      const { jsonSchema } = await import("@shared/document/jsonSchema");
      await desk.out(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
      return fine;
    }
    case "export": {
      // Exporters are heavy; a check must not wait for them.
      const { exportFiles } = await import("./exportFiles");
      return exportFiles(desk, words, order);
    }
  }
};

/** Runs what the words ask for and answers with the exit code: 0, 1 (blockers) or 2 (not read, not understood). */
export const run = async (given: readonly string[], desk: Desk): Promise<number> => {
  // Results are read by people and by other programs, on any machine: one language, one way to write numbers.
  const words = createWords("en");
  const order = readOrder(given);
  if (!order.ok) {
    await desk.remark(`${words.say(order.error)}\n${words.text("shell.cli.seeHelp")}\n`);
    return unreadable;
  }
  const code = await carryOut(desk, words, order.value).catch(async () => {
    // A fault of ours must end the program too, not leave it standing without a window.
    await desk.remark(`${words.text("shell.cli.failed")}\n`);
    return unreadable;
  });
  if (!desk.outLost()) return code;
  await desk.remark(`${words.text("shell.cli.outLost")}\n`);
  return Math.max(code, unreadable);
};

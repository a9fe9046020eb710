import { expect, test } from "@playwright/test";
import { fuseWire } from "../helpers/fuseWire";
import { launchPackage } from "../helpers/launchPackage";
import { lookAtExample } from "../helpers/lookAtExample";

const program = process.env["SAMESIDE_PACKAGE"] ?? "dist/development/linux-unpacked/sameside";

/**
 * In the order of Electron's schema: run as Node, cookie encryption, Node options, inspector, archive check, only from
 * the archive, own snapshot, rights of file pages, WebAssembly traps. Electron 22 has the first seven; Linux has no
 * archive check.
 */
const expected = (count: number): string => (process.platform === "linux" ? "000001001" : "000011001").slice(0, count);

test("the package starts our app from its archive and nothing else", () => {
  const wire = fuseWire(program);
  expect(wire).toBe(expected(wire.length));
});

test("the packaged app opens, shows the library and leads into the example", async () => {
  const running = await launchPackage(program);
  try {
    await lookAtExample(running);
  } finally {
    await running.stop();
  }
});

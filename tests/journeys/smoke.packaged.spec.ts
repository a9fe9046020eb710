import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Facilitator } from "../helpers/facilitator";
import { fuseWire } from "../helpers/fuseWire";
import { launchPackage } from "../helpers/launchPackage";
import { lookAtExample } from "../helpers/lookAtExample";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { unprivileged } from "../helpers/unprivileged";

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

test("the packaged app leads into the example, from step to step, and takes down what somebody says", async () => {
  const running = await launchPackage(program);
  try {
    const facilitator = new Facilitator(await lookAtExample(running));
    await facilitator.goTo("plan");
    await facilitator.goTo("vision");
    await facilitator.write("Foremen ask for drawings on a tablet");
    await expect(facilitator.page.getByText("Foremen ask for drawings on a tablet").first()).toBeVisible();
  } finally {
    await running.stop();
  }
});

test("the packaged app answers on the command line without a window", () => {
  const folder = temporaryFolder("verbs");
  try {
    const { program: start, ...user } = unprivileged(program, folder.path);
    const file = join(folder.path, "example.sameside");
    copyFileSync("assets/zirkelwerk-kridlo.sameside", file);
    const asked = [`--user-data-dir=${join(folder.path, "data")}`, "check", file, "--json"];
    const { status, stdout } = spawnSync(start, asked, { ...user, encoding: "utf8", timeout: 30_000 });
    expect(JSON.parse(stdout)).toMatchObject({ file, status: "agreed" });
    expect(status).toBe(0);
  } finally {
    folder.remove();
  }
});

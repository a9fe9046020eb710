import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PdfOrder } from "@shared/bridge/bridge";
import { readWorkshop } from "@shared/document/readWorkshop";
import { failure } from "@shared/lib/result";
import { afterAll, test } from "vitest";
import { createFileMaker } from "../../electron/commandLine/makeFiles";
import { createDisk } from "../../electron/files/disk";
import { benchDocument } from "../../renderer/app/benchDocument";
import type {} from "../../renderer/bridge";
import { say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { lookAtExample } from "../helpers/lookAtExample";
import { projectRoot } from "../helpers/projectRoot";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { figure, launchBare, tell } from "./bare";

/** Agreements on paper beside a bare print, and many of them from the command line; wants a display. */
const MINUTE = 60_000;
const PRINTS = 5;
/** The window stands open so long before the preview is asked for, in milliseconds. */
const AT_REST = 4_000;
const folder = temporaryFolder("papers-bench");
const rows: ReturnType<typeof figure>[] = [];

afterAll(() => {
  tell(rows);
  folder.remove();
});

const example = join(projectRoot, "assets/zirkelwerk-kridlo.sameside");

/** The order that the app gives its printer for the example's full agreement. */
const orderOfExample = async (): Promise<PdfOrder> => {
  const read = readWorkshop(readFileSync(example));
  if (!read.ok) throw new Error("The example can't be read.");
  const assets = join(projectRoot, "out/renderer/assets");
  const fonts = readdirSync(assets);
  const orders: PdfOrder[] = [];
  const make = createFileMaker(
    {
      out: async () => undefined,
      outLost: () => false,
      remark: async () => undefined,
      disk: createDisk(),
      folder: projectRoot,
      print: async (order) => {
        orders.push(order);
        return failure({ kind: "unavailable", sentence: { key: "shell.print.failed" } });
      },
      draw: null,
      now: () => "2026-11-28T09:00:00Z",
      font: async (file) => {
        const name = fonts.find((one) => one.startsWith(`${file.replace(/\.woff2$/, "")}-`));
        return name === undefined ? null : readFileSync(join(assets, name));
      },
    },
    {
      verb: "export",
      files: [example],
      to: "",
      formats: ["pdf"],
      shape: null,
      paper: "A4",
      people: "name",
      audience: "shared",
      without: [],
      minutes: false,
      drafts: false,
      carry: true,
      pack: "no",
    },
    ["pdf"],
  );
  await make(read.value.workshop);
  const [order] = orders;
  if (!order) throw new Error("Nothing was to be printed.");
  return order;
};

test(
  "the example's agreement as PDF, beside a bare print; its preview",
  async () => {
    const order = await orderOfExample();
    const page = join(folder.path, "bare.html");
    writeFileSync(page, order.html);
    const running = await launchApp();
    const bareApp = await launchBare(folder.path);
    try {
      const [own, bare, preview, whole]: [number[], number[], number[], number[]] = [[], [], [], []];
      const printBare = (): Promise<number> =>
        bareApp.evaluate(async ({ BrowserWindow }, path) => {
          const begun = Date.now();
          const window = new BrowserWindow({ show: false, width: 800, height: 1100 });
          await window.loadFile(path);
          await window.webContents.printToPDF({ pageSize: "A4", printBackground: true });
          window.destroy();
          return Date.now() - begun;
        }, page);
      const printOwn = (): Promise<number> =>
        running.page.evaluate(async (wanted) => {
          const begun = performance.now();
          const answer = await window.sameside?.printPdf(wanted);
          if (!answer?.ok) throw new Error("It was not printed.");
          return performance.now() - begun;
        }, order);
      await printBare();
      await printOwn();
      for (let turn = 0; turn < PRINTS; turn += 1) {
        bare.push(await printBare());
        own.push(await printOwn());
      }
      rows.push(figure("PDF of the example (must ≤ 2 ×)", own, bare));
      const workshop = await lookAtExample(running);
      // Nobody asks for the agreement in the second in which the workshop opens.
      await workshop.waitForTimeout(AT_REST);
      for (let turn = 0; turn < PRINTS; turn += 1) {
        const begun = performance.now();
        // Looked for in each frame: a locator that waits looks only every half second in the end.
        const seen = workshop.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let asked = 0;
              addEventListener("click", (event) => (asked = event.timeStamp), { capture: true, once: true });
              const look = (): void => {
                if (document.querySelector("[data-page='1'] canvas")) resolve(performance.now() - asked);
                else requestAnimationFrame(look);
              };
              look();
            }),
        );
        await workshop.getByRole("button", { name: say("frame.agreement"), exact: true }).click();
        preview.push(await seen);
        await workshop.getByText(/^Page 1 of \d+$/).waitFor();
        whole.push(performance.now() - begun);
        await workshop.keyboard.press("Escape");
        await workshop.getByRole("dialog").waitFor({ state: "hidden" });
      }
      rows.push(figure("page one of the example's preview, the first time (must < 1,000)", preview.slice(0, 1)));
      rows.push(figure("page one of the preview, later", preview.slice(1)));
      rows.push(figure("all pages of the preview", whole));
    } finally {
      await bareApp.close();
      await running.stop();
    }
  },
  5 * MINUTE,
);

test(
  "a hundred small agreements from the command line",
  () => {
    const many = join(folder.path, "many");
    mkdirSync(many);
    for (let at = 0; at < 100; at += 1)
      writeFileSync(join(many, `${at}.sameside`), benchDocument(20).replace('"id":"bench-20"', `"id":"many-${at}"`));
    const begun = performance.now();
    const order = ["export", many, "--to", join(folder.path, "papers"), "--format", "html,md,json"];
    execFileSync(process.execPath, [join(projectRoot, "out/cli/cli.cjs"), ...order], { stdio: "ignore" });
    rows.push(figure("100 agreements to HTML, Markdown and file (must < 20,000)", [performance.now() - begun]));
  },
  2 * MINUTE,
);

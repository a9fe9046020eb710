import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { describe, expect, test, vi } from "vitest";
import { ask, askOffice, has } from "../../helpers/otherPrograms";
import { projectRoot } from "../../helpers/projectRoot";
import { temporaryFolder } from "../../helpers/temporaryFolder";
import { unzippedBytes } from "../../helpers/unzipped";
import { withPages } from "./exportedAs";

// A program that starts cold on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

const example = (): Workshop => {
  const read = readWorkshop(readFileSync(join(projectRoot, "assets/zirkelwerk-kridlo.sameside"), "utf8"));
  if (!read.ok) throw new Error("The example can't be read.");
  return read.value.workshop;
};

/** The checkup after a year, with everything read and decided. */
const held = (workshop: Workshop, visit: Checkup): Checkup => ({
  ...visit,
  done: true,
  kpis: workshop.plan.objectives
    .flatMap((one) => one.kpis)
    .map(({ id, baseline, target }) => ({ kpi: id, actual: ((baseline ?? 0) + (target ?? 0)) / 2 })),
  dialBacks: workshop.ownership.map(({ id }) => ({
    ownership: id,
    decision: "dial-back",
    note: "Twice late in a row",
  })),
  actions: workshop.plan.objectives
    .flatMap((one) => one.actions)
    .map(({ id }) => ({ action: id, state: "carried", note: "" })),
  programs: workshop.plan.programs.map(({ id }) => ({ program: id, decision: "reroute", note: "" })),
});

const pages = (pdf: string): number => Number(/^Pages: +(\d+)/m.exec(ask("pdfinfo", [pdf]).text)?.[1]);

describe.skipIf(!has.poppler || !withPages)("The report of a checkup (skipped without poppler or Electron)", () => {
  test.each(["A4", "Letter"] as const)("has at most two pages as PDF and in Word's form, on %s", (paper) => {
    const folder = temporaryFolder("checkup");
    try {
      const workshop = example();
      const checkups = workshop.checkups.map((one) => (one.on === "2027-10-14" ? held(workshop, one) : one));
      const file = join(folder.path, "year.sameside");
      writeFileSync(file, writeWorkshop({ ...workshop, checkups }));
      const into = join(folder.path, "report");
      const order = ["--shape", "checkup", "--format", "pdf,docx", "--paper", paper, "--to", into];
      expect(ask("npm", ["run", "-s", "sameside", "--", "export", file, ...order], projectRoot).code).toBe(0);
      const written = (ending: string): string =>
        join(into, readdirSync(into).find((one) => one.endsWith(ending)) ?? ending);
      expect(pages(written(".pdf"))).toBeLessThanOrEqual(2);

      const docx = written(".docx");
      const charts = [...unzippedBytes(readFileSync(docx)).keys()].filter((name) =>
        /^word\/media\/.*\.png$/.test(name),
      );
      expect(charts.length).toBeGreaterThan(5);
      if (!has.office) return;
      expect(askOffice(folder.path, ["--convert-to", "pdf", "--outdir", folder.path, docx]).code).toBe(0);
      const opened = readdirSync(folder.path).find((one) => one.endsWith(".pdf")) ?? "";
      expect(pages(join(folder.path, opened))).toBeLessThanOrEqual(2);
    } finally {
      folder.remove();
    }
  });
});

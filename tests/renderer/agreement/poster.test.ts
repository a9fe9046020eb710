// @vitest-environment happy-dom
import type { PdfOrder } from "@shared/bridge/bridge";
import { failure, success } from "@shared/lib/result";
import { createWords } from "@shared/words/words";
import { beforeEach, expect, test, vi } from "vitest";
import { aPdf } from "../../helpers/aPdf";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { opened } from "../../shared/agreement/onPaper";

const words = createWords("en");
const printed: PdfOrder[] = [];

/** The example's poster, as the dialog asks for it. */
const poster = async (printer: "works" | "gives up" | "is not there") => {
  vi.stubGlobal("sameside", {
    ...createMemoryBridge(),
    printPdf: async (order: PdfOrder) => {
      printed.push(order);
      if (printer === "works") return success(aPdf());
      return printer === "gives up"
        ? failure({ kind: "failed", sentence: { key: "shell.print.failed" } })
        : failure({ kind: "unavailable", sentence: { key: "library.browser.pdf" } });
    },
  });
  vi.stubGlobal("fetch", async () => new Response(new Uint8Array([119, 79, 70, 50])));
  vi.resetModules();
  const { makePicture } = await import("../../../renderer/features/agreement/makePicture");
  const { firstWish } = await import("../../../renderer/features/agreement/pictureWish");
  const { analyse } = await import("@shared/analysis/analyse");
  const workshop = opened("zirkelwerk-kridlo");
  return makePicture(
    { workshop, analysis: analyse(workshop, words), words },
    { ...firstWish, kind: "poster", across: 8 },
  );
};

beforeEach(() => {
  printed.length = 0;
});

test("a poster that cannot be printed leads to what can: fewer sheets, or the picture as one file", async () => {
  const made = await poster("gives up");
  const said = made.ok ? "" : words.say(made.error.sentence);
  expect(said).toContain("Nothing was written.");
  expect(said).toMatch(/fewer sheets side by side.*SVG or PNG/);
  expect(said).not.toContain("HTML");
});

test("what stands in the way of every print is said as for every print", async () => {
  const made = await poster("is not there");
  expect(made.ok ? "" : made.error.sentence.key).toBe("library.browser.pdf");
});

test("the printer is told how many sheets are to come, since many take longer", async () => {
  expect((await poster("works")).ok).toBe(true);
  const [order] = printed;
  expect(order?.sheets).toBe(order?.html.match(/<section>/g)?.length);
  expect(order?.sheets).toBeGreaterThan(100);
  expect(order?.html).toContain("@font-face");
});

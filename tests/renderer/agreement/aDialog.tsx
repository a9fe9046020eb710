import "fake-indexeddb/auto";
import type { PdfOrder } from "@shared/bridge/bridge";
import { failure, success } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import { aPdf } from "../../helpers/aPdf";
import { createMemoryBridge, type MemoryBridge } from "../../helpers/memoryBridge";

/** The export dialog as a person has it before him. */
export interface ADialog {
  readonly bridge: MemoryBridge;
  readonly printed: readonly PdfOrder[];
  text(): string;
  click(name: RegExp): Promise<void>;
  shows(expected: () => void): Promise<void>;
  said(): readonly string[];
  close(): void;
}

interface Machine {
  readonly printer?: "works" | "broken" | "none";
}

const nameOf = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

/** Opens a workshop and its export dialog. */
export const aDialog = async (workshop: Workshop, { printer = "works" }: Machine = {}): Promise<ADialog> => {
  const printed: PdfOrder[] = [];
  const memory = createMemoryBridge({
    about: { can: { printPdf: printer !== "none", windows: true, showInFolder: true } },
  });
  const bridge: MemoryBridge = {
    ...memory,
    // Page one is only looked at.
    printFirstPage: async () => failure({ kind: "failed", sentence: { key: "shell.print.failed" } }),
    printPdf: async (order) => {
      printed.push(order);
      return printer === "broken"
        ? failure({ kind: "failed", sentence: { key: "shell.print.failed" } })
        : success(aPdf());
    },
  };
  vi.stubGlobal("sameside", bridge);
  vi.stubGlobal("fetch", async () => new Response(new Uint8Array([119, 79, 70, 50])));
  vi.resetModules();
  const [{ ExportDialog }, store, { createTrail }, view, wordsOf] = await Promise.all([
    import("../../../renderer/features/agreement/ExportDialog"),
    import("../../../renderer/store/workshopStore"),
    import("../../../renderer/store/trail"),
    import("../../../renderer/store/viewStore"),
    import("../../../renderer/store/useWords"),
  ]);
  store.open({ workshop, trail: createTrail([]), saved: { state: "saved", at: "" }, restored: null, keeping: null });
  document.body.innerHTML = '<div id="root"></div>';
  const box = document.querySelector("#root");
  if (!box) throw new Error("There is no root.");
  const root = createRoot(box);
  root.render(<ExportDialog open onClose={() => undefined} />);
  const shows = (expected: () => void): Promise<void> => vi.waitFor(expected, { timeout: 15_000, interval: 10 });
  return {
    bridge,
    printed,
    shows,
    text: () => document.body.textContent ?? "",
    click: async (name) => {
      const element = await vi.waitFor(
        () => {
          const all = [...document.querySelectorAll<HTMLElement>("button, label, [role=radio]")];
          const found = all.find((one) => name.test(nameOf(one)));
          if (!found) throw new Error(`No ${String(name)} among: ${all.map(nameOf).join(" | ")}`);
          return found;
        },
        { timeout: 15_000, interval: 10 },
      );
      element.click();
    },
    said: () => view.useView.getState().toasts.map((toast) => wordsOf.wordsOf("en").say(toast.phrase)),
    close: () => root.unmount(),
  };
};

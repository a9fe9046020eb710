import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import { createMemoryBridge, type MemoryBridge } from "../../helpers/memoryBridge";

/** The text of the workshop that ships, with another title or id where wanted. */
export const exampleWith = (changes: Readonly<Record<string, unknown>>): string => {
  const text = readFileSync(resolve("assets/zirkelwerk-kridlo.sameside"), "utf8");
  return JSON.stringify({ ...JSON.parse(text), ...changes });
};

/** The library as a person has it before them. */
export interface AScreen {
  readonly bridge: MemoryBridge;
  text(): string;
  /** Titles of the lines, from top to bottom. */
  lines(): readonly string[];
  /** What the keyboard is on. */
  focused(): string;
  press(key: string, options?: KeyboardEventInit): Promise<void>;
  focus(selector: string): Promise<void>;
  click(name: string): Promise<void>;
  type(label: string, text: string): Promise<void>;
  handIn(text: string, name?: string): Promise<void>;
  add(text: string): Promise<string>;
  /** What was said in passing. */
  said(): readonly string[];
  /** Waits until what is expected of the screen holds; fails where it does not come. */
  shows(expected: () => void): Promise<void>;
  /** Presses the button of the last thing said. */
  answer(): Promise<void>;
  close(): Promise<void>;
}

const nameOf = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

/** Lets the page do what it has at hand. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

let count = 0;

/** Opens the library on a machine with nothing on it. */
export const aScreen = async (): Promise<AScreen> => {
  const bridge = createMemoryBridge();
  vi.stubGlobal("sameside", bridge);
  vi.resetModules();
  count += 1;
  const [{ Library }, connection, libraryStore, receiving, view, wordsOf] = await Promise.all([
    import("../../../renderer/features/library/Library"),
    import("../../../renderer/store/connection"),
    import("../../../renderer/store/libraryStore"),
    import("../../../renderer/store/receiving"),
    import("../../../renderer/store/viewStore"),
    import("../../../renderer/store/useWords"),
  ]);
  await connection.reconnect({ bridge, name: `screen-${String(count)}` });
  await libraryStore.startLibrary();
  document.body.innerHTML = '<div id="root"></div>';
  const box = document.querySelector("#root");
  if (!box) throw new Error("There is no root.");
  const root = createRoot(box);
  const Screen: ComponentType = Library;
  root.render(<Screen />);
  await breathe();

  const find = (selector: string, name: string): HTMLElement => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const found = all.find((element) => nameOf(element) === name);
    if (!found) throw new Error(`No “${name}” among: ${all.map(nameOf).join(" | ")}`);
    return found;
  };
  /** Waits for what the person would wait for before doing it. */
  const deed = async (work: () => void): Promise<void> => {
    work();
    await breathe();
  };
  const toasts = () => view.useView.getState().toasts;
  return {
    bridge,
    shows: (expected) =>
      vi.waitFor(
        async () => {
          await breathe();
          expected();
        },
        { timeout: 15_000, interval: 5 },
      ),
    text: () => document.body.textContent ?? "",
    lines: () => [...document.querySelectorAll("[data-line] bdi")].map((line) => line.textContent ?? ""),
    focused: () => (document.activeElement ? nameOf(document.activeElement) : ""),
    press: (key, options) =>
      deed(() => {
        const on = document.activeElement ?? document.body;
        const goesOn = on.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }),
        );
        if (goesOn && key === "Enter" && on instanceof HTMLElement) on.click();
      }),
    focus: (selector) => deed(() => document.querySelector<HTMLElement>(selector)?.focus()),
    click: async (name) => {
      const button = await vi.waitFor(
        async () => {
          await breathe();
          return find("button, [role=menuitem]", name);
        },
        { timeout: 15_000, interval: 5 },
      );
      await deed(() => button.click());
    },
    type: (label, text) =>
      deed(() => {
        const field = find("label", label);
        const input = document.getElementById(field.getAttribute("for") ?? "");
        if (!(input instanceof HTMLInputElement)) throw new Error(`“${label}” is no field.`);
        // Through the element's own setter: React listens for what it did not write itself.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    handIn: (text, name = "handed-in.sameside") =>
      deed(() => bridge.handIn({ name, bytes: new TextEncoder().encode(text) })),
    async add(text) {
      const received = await receiving.receive({ name: "a", bytes: new TextEncoder().encode(text) });
      await breathe();
      if (received.kind !== "added") throw new Error(`The file was ${received.kind}.`);
      return received.id;
    },
    said: () => toasts().map((toast) => wordsOf.wordsOf("en").say(toast.phrase)),
    answer: () => deed(() => toasts().at(-1)?.action?.run()),
    async close() {
      libraryStore.stopLibrary();
      root.unmount();
    },
  };
};

import type { Workshop } from "@shared/workshop/workshop";
import type { ReactNode } from "react";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { useCaptureChoice } from "../../../renderer/features/facilitation/useCapture";
import { createTrail } from "../../../renderer/store/trail";
import { useView } from "../../../renderer/store/viewStore";
import { open, useWorkshop } from "../../../renderer/store/workshopStore";

/** A part of the workshop's window, with a workshop on the table and nothing behind it. */
export interface ARoom {
  workshop(): Workshop;
  text(): string;
  /** What a box of the window says. */
  saidIn(selector: string): readonly string[];
  click(name: string): void;
  press(selector: string, key: string, options?: KeyboardEventInit): void;
  type(selector: string, text: string): void;
  paste(selector: string, text: string): void;
  leave(): void;
}

const nameOf = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

/** Seats people before a part of the window. */
export const aRoom = (workshop: Workshop, part: ReactNode): ARoom => {
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
  localStorage.clear();
  useCaptureChoice.setState({ side: null, kinds: {} });
  open({ workshop, trail: createTrail([]), saved: { state: "saved", at: "" }, restored: null, keeping: null });
  useView.setState({ workshopId: null, toasts: [] });
  useView.getState().enter(workshop);
  document.body.innerHTML = '<div id="root"></div>';
  const box = document.querySelector("#root");
  if (!box) throw new Error("There is no root.");
  const root = createRoot(box);
  act(() => root.render(part));
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing at ${selector}.`);
    return found;
  };
  return {
    workshop: () => {
      const now = useWorkshop.getState().workshop;
      if (!now) throw new Error("No workshop is open.");
      return now;
    },
    text: () => document.body.textContent ?? "",
    saidIn: (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? ""),
    click: (name) => {
      const all = [...document.querySelectorAll<HTMLElement>("button")];
      const found = all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).includes(name));
      if (!found) throw new Error(`No “${name}” among: ${all.map(nameOf).join(" | ")}`);
      act(() => found.click());
    },
    press: (selector, key, options = {}) =>
      act(() => {
        find(selector).dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }),
        );
      }),
    type: (selector, text) =>
      act(() => {
        const field = find(selector);
        // React hears a change only where the element's own setter was used.
        const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
        own?.set?.call(field, text);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    paste: (selector, text) =>
      act(() => {
        const event = new Event("paste", { bubbles: true, cancelable: true });
        Object.defineProperty(event, "clipboardData", { value: { getData: () => text } });
        find(selector).dispatchEvent(event);
      }),
    leave: () => {
      act(() => root.unmount());
      open(null);
    },
  };
};

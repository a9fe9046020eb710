import type { ActionId } from "@shared/actions/action";
import { useView } from "../store/viewStore";

/** Keys the table understands, and where on the keyboard they lie. */
interface Press {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
}

/** What menu and palette ask of the table is what its own keys ask of it: one way to do each thing. */
export const askCanvas = (press: Press): void => {
  document
    .querySelector<HTMLElement>("[data-canvas]")
    ?.dispatchEvent(new KeyboardEvent("keydown", { ...press, bubbles: true, cancelable: true }));
};

/** As above, with the keys staying on the table, where the next ones are meant for it. */
export const goToCanvas = (press: Press): void => {
  document.querySelector<HTMLElement>("[data-canvas]")?.focus({ preventScroll: true });
  askCanvas(press);
};

/** Asks the table for what has no key of its own; the keys go there. */
export const askTable = (action: ActionId) => (): void => {
  document.querySelector<HTMLElement>("[data-canvas]")?.focus({ preventScroll: true });
  useView.getState().askTable(action);
};

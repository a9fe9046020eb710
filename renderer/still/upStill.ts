import type { lookAt } from "../storage/lookAt";
import { readStill, type Still } from "../storage/stills";
import { hashNow } from "./hashNow";
import { momentOf } from "./moment";

/** How long the app waits for it at most, in milliseconds: it is there to be seen sooner, not to make anybody wait. */
const PATIENCE = 200;

/** How far the still that the page's first script put up has come; `data-still` says it. */
type Progress = "coming" | "up" | "painted";

/** The app is another script than the one that puts it up: what they share is the element. */
const host = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-still]");

/** Tells the app how far the still has come; one that is gone counts as painted, so that nobody waits for it. */
export const tell = (element: HTMLElement, progress: Progress): void => {
  element.dataset["still"] = progress;
  element.dispatchEvent(new Event(progress));
};

/** Whether the table has not been looked at since this page began. */
let asLeft = true;

/** Takes the still down: what it showed is there, or something else is. */
export const takeDown = (): void => {
  host()?.remove();
  asLeft = false;
};

/** How the table of a workshop was looked at when this machine left it, until it is looked at again. */
export const leftView = (workshop: string): Pick<Still, "view" | "box"> | null => {
  const still = asLeft ? readStill(workshop) : null;
  return still?.moment === momentOf(workshop) ? still : null;
};

/** Takes it down as soon as the store says that the document is another by now. */
const holdTrue = async (element: HTMLElement, store: ReturnType<typeof lookAt>, workshop: string): Promise<void> => {
  const { database } = await store;
  const hash = database && (await hashNow(database, workshop));
  if (hash === element.dataset["hash"]) return;
  element.remove();
  tell(element, "painted");
};

/** Resolves when the still was painted, when there is none, or when the app has waited long enough for it. */
export const whenPainted = async (store: ReturnType<typeof lookAt>, workshop: string): Promise<void> => {
  const element = host();
  if (!element) return;
  void holdTrue(element, store, workshop);
  if (element.dataset["still"] === ("painted" satisfies Progress)) return;
  await new Promise((resolve) => {
    element.addEventListener("painted" satisfies Progress, resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
};

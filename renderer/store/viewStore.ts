import type { ActionId } from "@shared/actions/action";
import type { Phrase } from "@shared/words/words";
import { isStep, type Step, steps } from "@shared/workshop/setting";
import type { Position, Workshop } from "@shared/workshop/workshop";
import { create } from "zustand";
import { openedSteps, remembered, type Theme, themeRemembered } from "./remembered";

export type Screen = "library" | "workshop";
export type Tone = "plain" | "success" | "caution" | "danger";

export interface Toast {
  readonly id: number;
  readonly phrase: Phrase;
  readonly tone: Tone;
  readonly action?: {
    readonly label: Phrase;
    readonly run: () => void;
    /** Whether it may still be offered, where the workshop decides that: later it would do something else. */
    readonly stands?: () => boolean;
  };
}

/** Each request carries a count, so that asking twice for the same is heard twice. */
export interface RevealRequest {
  readonly ids: readonly string[];
  readonly count: number;
  /** "show" frames and lights them; "follow" moves only for what is out of view, while somebody goes on writing. */
  readonly how: "show" | "follow";
}

/** An action of the catalogue that is the table's to do. */
export interface TableRequest {
  readonly action: ActionId;
  readonly count: number;
}

/** Text that was dropped or pasted on the table: what it becomes, and whose, is shown before it is done. */
export interface TextOffer {
  readonly text: string;
  readonly step: Step;
  readonly side: string | null;
  /** The piece it was let go on. */
  readonly piece: string | null;
  /** Where on the horizon it was let go, in the file's own coordinates, and how much room is to the right of there. */
  readonly at: (Position & { readonly across: number }) | null;
}

/** How things are looked at; nothing of it is part of the workshop, and only theme, language and opened steps are remembered. */
export interface View {
  readonly screen: Screen;
  readonly workshopId: string | null;
  readonly step: Step;
  /** Every step of the agenda up to the furthest one opened; findings of these are shown. */
  readonly openedSteps: readonly Step[];
  readonly selection: readonly string[];
  /** What a finding lights up. */
  readonly lit: readonly string[];
  /** The side panel on show, by name; null is the panel of the step. */
  readonly panel: string | null;
  readonly theme: Theme;
  readonly language: string;
  readonly toasts: readonly Toast[];
  /** The piece each side worked on last: a typed row goes there. */
  readonly lastTouched: Readonly<Record<string, string>>;
  /** The thing whose text is being written on the canvas. */
  readonly editing: string | null;
  readonly listView: boolean;
  readonly captureRequest: number;
  readonly revealRequest: RevealRequest | null;
  readonly tableRequest: TableRequest | null;
  readonly textOffer: TextOffer | null;
  /** The map of the table; null shows it where there is much. */
  readonly map: boolean | null;

  showLibrary(): void;
  /** Opens the view of a workshop where this machine left it. */
  enter(workshop: Workshop): void;
  goTo(step: Step): void;
  /** The agenda was edited: which steps count as opened follows it. */
  followAgenda(workshop: Workshop): void;
  select(ids: readonly string[]): void;
  light(ids: readonly string[]): void;
  showPanel(panel: string | null): void;
  setTheme(theme: Theme): void;
  setLanguage(language: string): void;
  toast(phrase: Phrase, options?: { readonly tone?: Tone; readonly action?: NonNullable<Toast["action"]> }): number;
  dismiss(toast: number): void;
  touchPiece(side: string, piece: string): void;
  edit(id: string | null): void;
  showList(on: boolean): void;
  focusCapture(): void;
  reveal(ids: readonly string[], how?: RevealRequest["how"]): void;
  askTable(action: ActionId): void;
  offerText(offer: TextOffer | null): void;
  showMap(on: boolean): void;
  /** Lets go of things that are gone; the same lists stay the same objects where nothing went. */
  prune(isThere: (id: string) => boolean): void;
}

/** Agenda steps up to the furthest of those opened, and those opened out of turn. */
const upTo = (agenda: readonly Step[], opened: readonly Step[]): readonly Step[] => {
  const furthest = agenda.reduce((last, step, index) => (opened.includes(step) ? index : last), -1);
  return [...new Set([...agenda.slice(0, furthest + 1), ...opened])];
};

const kept = (ids: readonly string[], isThere: (id: string) => boolean): readonly string[] =>
  ids.every(isThere) ? ids : ids.filter(isThere);

const languageRemembered = (): string => {
  const value = remembered.read("language");
  return typeof value === "string" && value !== "" ? value : (globalThis.navigator?.language ?? "en");
};

const mapRemembered = (): boolean | null => {
  const value = remembered.read("map");
  return typeof value === "boolean" ? value : null;
};

/** The steps in the order of the day; all of them where none is planned. */
const plannedSteps = ({ agenda: blocks }: Workshop): readonly Step[] =>
  blocks.length > 0 ? blocks.map((block) => block.step) : steps;

const none: readonly string[] = [];
/** Nothing of a workshop is in hand. */
const untouched = { selection: none, lit: none, editing: null, panel: null, textOffer: null };
let agenda: readonly Step[] = steps;
let count = 0;

/** The view of this window. */
export const useView = create<View>()((set, get) => ({
  screen: "library",
  workshopId: null,
  step: "welcome",
  openedSteps: [],
  selection: none,
  lit: none,
  panel: null,
  theme: themeRemembered(),
  language: languageRemembered(),
  toasts: [],
  lastTouched: {},
  editing: null,
  listView: false,
  captureRequest: 0,
  revealRequest: null,
  tableRequest: null,
  textOffer: null,
  map: mapRemembered(),

  showLibrary: () => set({ screen: "library", workshopId: null, ...untouched }),
  enter: (workshop) => {
    agenda = plannedSteps(workshop);
    const before = openedSteps.read(workshop.id).filter(isStep);
    const here = before.at(-1) ?? agenda.find((step) => step !== "break") ?? "welcome";
    const known = workshop.id === get().workshopId;
    set({
      screen: "workshop",
      workshopId: workshop.id,
      ...(known ? {} : { ...untouched, lastTouched: {}, toasts: get().toasts.filter((one) => !one.action?.stands) }),
    });
    get().goTo(here);
  },
  goTo: (step) => {
    const id = get().workshopId;
    if (id === null) return set({ step });
    const opened = openedSteps.goTo(id, step).filter(isStep);
    set({ step, openedSteps: upTo(agenda, opened), lit: none });
  },
  followAgenda: (workshop) => {
    const planned = plannedSteps(workshop);
    if (get().workshopId !== workshop.id || planned.join() === agenda.join()) return;
    agenda = planned;
    set({ openedSteps: upTo(agenda, openedSteps.read(workshop.id).filter(isStep)) });
  },
  select: (selection) => set({ selection }),
  light: (lit) => set({ lit }),
  showPanel: (panel) => set({ panel }),
  setTheme: (theme) => {
    remembered.write("theme", theme);
    set({ theme });
  },
  setLanguage: (language) => {
    remembered.write("language", language);
    set({ language });
  },
  toast: (phrase, options = {}) => {
    count += 1;
    const toast: Toast = {
      id: count,
      phrase,
      tone: options.tone ?? "plain",
      ...(options.action ? { action: options.action } : {}),
    };
    set({ toasts: [...get().toasts.slice(-3), toast] });
    return toast.id;
  },
  dismiss: (id) => set({ toasts: get().toasts.filter((toast) => toast.id !== id) }),
  touchPiece: (side, piece) => set({ lastTouched: { ...get().lastTouched, [side]: piece } }),
  edit: (editing) => set({ editing }),
  showList: (listView) => set({ listView }),
  focusCapture: () => set({ captureRequest: get().captureRequest + 1 }),
  reveal: (ids, how = "show") => set({ revealRequest: { ids, how, count: (get().revealRequest?.count ?? 0) + 1 } }),
  askTable: (action) => set({ tableRequest: { action, count: (get().tableRequest?.count ?? 0) + 1 } }),
  offerText: (textOffer) => set({ textOffer }),
  showMap: (map) => {
    remembered.write("map", map);
    set({ map });
  },
  prune: (isThere) => {
    const view = get();
    const selection = kept(view.selection, isThere);
    const lit = kept(view.lit, isThere);
    const editing = view.editing !== null && !isThere(view.editing) ? null : view.editing;
    const gone = Object.values(view.lastTouched).some((piece) => !isThere(piece));
    const lastTouched = gone
      ? Object.fromEntries(Object.entries(view.lastTouched).filter(([, piece]) => isThere(piece)))
      : view.lastTouched;
    if (selection !== view.selection || lit !== view.lit || editing !== view.editing || gone) {
      set({ selection, lit, editing, lastTouched });
    }
  },
}));

/** Says something in passing, at the foot of the window. */
export const toast = (phrase: Phrase, options?: Parameters<View["toast"]>[1]): number =>
  useView.getState().toast(phrase, options);

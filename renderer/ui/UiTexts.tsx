import { createContext, type ReactNode, useContext } from "react";

/** What controls say of themselves; the app hands it in, in its language. */
export interface UiTextsValue {
  readonly locale: string;
  readonly close: string;
  readonly clear: string;
  readonly choose: string;
  readonly nothingFound: string;
  readonly openCalendar: string;
  readonly notANumber: string;
  readonly notWhole: string;
  readonly notADate: string;
  readonly messages: string;
  more(count: number): string;
  remove(what: string): string;
  add(what: string): string;
  atLeast(amount: number): string;
  atMost(amount: number): string;
}

const silent: UiTextsValue = {
  locale: "en",
  close: "",
  clear: "",
  choose: "",
  nothingFound: "",
  openCalendar: "",
  notANumber: "",
  notWhole: "",
  notADate: "",
  messages: "",
  more: String,
  remove: (what) => what,
  add: (what) => what,
  atLeast: String,
  atMost: String,
};

const Context = createContext<UiTextsValue>(silent);

/** What the controls below say of themselves. */
export const useUiTexts = (): UiTextsValue => useContext(Context);

/** Gives all controls below their own words. */
export const UiTexts = ({ texts, children }: { readonly texts: UiTextsValue; readonly children: ReactNode }) => (
  <Context value={texts}>{children}</Context>
);

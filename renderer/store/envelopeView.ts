import type { Asks } from "@shared/envelope/preparation";
import type { PageKind } from "@shared/envelope/written";
import type { Level } from "@shared/workshop/setting";
import { create } from "zustand";
import { useView } from "./viewStore";

/** What is shown of the envelopes over, or instead of, the workshop's window. */
export type EnvelopeShow =
  | { readonly what: "page"; readonly side: string; readonly kind: PageKind; readonly level: Level | null }
  /** Answers of a checkup go into the one that is asked about. */
  | { readonly what: "disclose"; readonly kind: PageKind; readonly checkup: string | null }
  | { readonly what: "prepare"; readonly asks: Asks }
  | { readonly what: "help" };

interface EnvelopeView {
  readonly showing: EnvelopeShow | null;
}

/** Where the envelopes stand on the screen; nothing of what is in them. */
export const useEnvelopeView = create<EnvelopeView>()(() => ({ showing: null }));

/** Shows one thing of the envelopes; null goes back to the window. */
export const showEnvelopes = (showing: EnvelopeShow | null): void => {
  // What was said to the facilitator, and of others, does not lie over a side's own page.
  if (showing?.what === "page") useView.setState({ toasts: [] });
  useEnvelopeView.setState({ showing });
};

/** While a side writes apart, nothing else of the app can be asked for. */
export const isWritingApart = (): boolean => useEnvelopeView.getState().showing?.what === "page";

import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { useSealedDrop } from "../features/envelopes/useSealedDrop";
import { showEnvelopes, useEnvelopeView } from "../store/envelopeView";
import { Opening } from "./Opening";

const PrivatePage = lazy(() =>
  import("../features/envelopes/PrivatePage").then((module) => ({ default: module.PrivatePage })),
);
const EnvelopeDialogs = lazy(() =>
  import("../features/envelopes/EnvelopeDialogs").then((module) => ({ default: module.EnvelopeDialogs })),
);

/**
 * While a side writes apart, its page stands in the place of the window: what is not there can't be seen, found or
 * read aloud.
 */
export const EnvelopeLayer = ({ children }: { readonly children: ReactNode }) => {
  const showing = useEnvelopeView((view) => view.showing);
  useSealedDrop();
  useEffect(() => () => showEnvelopes(null), []);
  const writes = showing?.what === "page";
  const wrote = useRef(false);
  useEffect(() => {
    // The page of a side had the keys; back in the room the step it was called from has them.
    if (wrote.current && !writes && document.activeElement === document.body)
      document.querySelector<HTMLElement>("aside [data-pane], main [data-pane]")?.focus({ preventScroll: true });
    wrote.current = writes;
  }, [writes]);
  if (showing?.what === "page") {
    const { side, kind, level } = showing;
    return (
      <Suspense fallback={<Opening />}>
        <PrivatePage side={side} kind={kind} level={level} />
      </Suspense>
    );
  }
  return (
    <>
      {children}
      {showing && (
        <Suspense>
          <EnvelopeDialogs showing={showing} />
        </Suspense>
      )}
    </>
  );
};

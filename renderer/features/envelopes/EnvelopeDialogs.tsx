import { type EnvelopeShow, showEnvelopes } from "../../store/envelopeView";
import { DiscloseDialog } from "./DiscloseDialog";
import { EnvelopeHelp } from "./EnvelopeHelp";
import { PrepareDialog } from "./PrepareDialog";

const close = (): void => showEnvelopes(null);

/** What of the envelopes lies over the workshop's window. */
export const EnvelopeDialogs = ({ showing }: { readonly showing: EnvelopeShow }) => {
  switch (showing.what) {
    case "disclose":
      return <DiscloseDialog kind={showing.kind} checkup={showing.checkup} onClose={close} />;
    case "prepare":
      return <PrepareDialog asks={showing.asks} onClose={close} />;
    case "help":
      return <EnvelopeHelp onClose={close} />;
    case "page":
      return null;
  }
};

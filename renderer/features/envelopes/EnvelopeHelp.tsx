import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { EnvelopePromise } from "./EnvelopePromise";

/** Said plainly, before anybody trusts it. */
export const EnvelopeHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text("envelopes.help.title")}
      footer={
        <Button tone="accent" onClick={onClose}>
          {words.text("envelopes.help.close")}
        </Button>
      }
    >
      <EnvelopePromise />
    </Dialog>
  );
};

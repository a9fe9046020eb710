import type { Workshop } from "@shared/workshop/workshop";
import { setLock } from "../../../store/lock";
import { useWords } from "../../../store/useWords";
import { toast } from "../../../store/viewStore";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";

interface Props {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

/** Unlocking is a decision of its own, never a slip. */
export const UnlockDialog = ({ workshop, onClose }: Props) => {
  const words = useWords();
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={words.text("running.unlock.title")}
      description={words.text("running.unlock.lead")}
      footer={
        <>
          <Button
            onClick={() => {
              setLock(workshop.id, false);
              toast({ key: "running.unlocked" });
              onClose();
            }}
          >
            {words.text("running.unlock.do")}
          </Button>
          <Button tone="accent" onClick={onClose}>
            {words.text("frame.cancel")}
          </Button>
        </>
      }
    />
  );
};

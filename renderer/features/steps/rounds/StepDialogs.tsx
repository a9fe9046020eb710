import { type StepDialog, showStepDialog } from "../../../store/stepDialog";
import { useWorkshop } from "../../../store/workshopStore";
import { DoorDialog } from "./DoorDialog";
import { FrontDialog } from "./FrontDialog";
import { HiddenRoundDialog } from "./HiddenRoundDialog";
import { ReadBackDialog } from "./ReadBackDialog";
import { StopTopicDialog } from "./StopTopicDialog";
import { SweepDialog } from "./SweepDialog";
import { UnlockDialog } from "./UnlockDialog";

interface Props {
  readonly showing: Exclude<StepDialog, { readonly what: "report" }>;
  readonly onBrief: () => void;
}

const close = (): void => showStepDialog(null);

/** The round that is open. */
export const StepDialogs = ({ showing, onBrief }: Props) => {
  const workshop = useWorkshop((state) => state.workshop);
  if (!workshop) return null;
  switch (showing.what) {
    case "readBack":
      return <ReadBackDialog workshop={workshop} onClose={close} />;
    case "sweep":
      return <SweepDialog workshop={workshop} onClose={close} />;
    case "stop":
      return <StopTopicDialog workshop={workshop} onClose={close} />;
    case "front":
      return <FrontDialog workshop={workshop} onClose={close} onBrief={onBrief} />;
    case "unlock":
      return <UnlockDialog workshop={workshop} onClose={close} />;
    case "door":
      return <DoorDialog step={showing.step} decision={showing.decision} onClose={close} />;
    case "hidden":
      return <HiddenRoundDialog workshop={workshop} of={showing.of} onClose={close} />;
  }
};

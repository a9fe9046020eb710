import type { MessageKey } from "@shared/words/words";
import type { PartnershipType, Step } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { memo, type ReactNode, useRef } from "react";
import { usePainted } from "../../store/usePainted";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { AgreementPanel } from "./AgreementPanel";
import { BoardSwitch } from "./board/BoardSwitch";
import { CheckupPanel } from "./CheckupPanel";
import { InterestsPanel } from "./InterestsPanel";
import { JigsawPanel } from "./JigsawPanel";
import { OwnershipPanel } from "./OwnershipPanel";
import { ParkedHere } from "./ParkedHere";
import { PlanPanel } from "./PlanPanel";
import { QualifyPanel } from "./QualifyPanel";
import { StepHelp } from "./StepHelp";
import { SupportPanel } from "./SupportPanel";
import styles from "./steps.module.css";
import { VisionPanel } from "./VisionPanel";
import { WelcomePanel } from "./WelcomePanel";

interface StepFace {
  readonly lead: MessageKey;
  readonly draw: (workshop: Workshop) => ReactNode;
}

const faces: Readonly<Record<Step, StepFace>> = {
  welcome: { lead: "panels.welcome.lead", draw: (workshop) => <WelcomePanel workshop={workshop} /> },
  vision: { lead: "panels.vision.lead", draw: (workshop) => <VisionPanel workshop={workshop} /> },
  interests: { lead: "panels.interests.lead", draw: (workshop) => <InterestsPanel workshop={workshop} /> },
  qualify: { lead: "panels.qualify.lead", draw: (workshop) => <QualifyPanel workshop={workshop} /> },
  jigsaw: { lead: "panels.jigsaw.lead", draw: (workshop) => <JigsawPanel workshop={workshop} /> },
  ownership: { lead: "panels.ownership.lead", draw: (workshop) => <OwnershipPanel workshop={workshop} /> },
  "support-challenge": { lead: "panels.support.lead", draw: (workshop) => <SupportPanel workshop={workshop} /> },
  plan: { lead: "panels.plan.lead", draw: (workshop) => <PlanPanel workshop={workshop} /> },
  agreement: { lead: "panels.agreement.lead", draw: (workshop) => <AgreementPanel workshop={workshop} /> },
  checkup: { lead: "panels.checkup.lead", draw: (workshop) => <CheckupPanel workshop={workshop} /> },
  break: { lead: "panels.break.lead", draw: () => null },
};

const Face = memo(({ step, workshop }: { readonly step: Step; readonly workshop: Workshop }) => (
  <>
    {step !== "welcome" && <ParkedHere workshop={workshop} step={step} />}
    {faces[step].draw(workshop)}
  </>
));
Face.displayName = "Face";

/** What the step is for; of the workshop it says only its kind, and is not drawn again for more. */
const Lead = memo(({ step, type }: { readonly step: Step; readonly type: PartnershipType }) => {
  const words = useWords();
  return (
    <header className={styles.group}>
      <h2 className={styles.title}>{words.text(`domain.step.${step}`)}</h2>
      <p className={styles.lead}>{words.text(faces[step].lead)}</p>
      <BoardSwitch step={step} />
      <StepHelp step={step} type={type} />
    </header>
  );
});
Lead.displayName = "Lead";

/** What the current step asks for, with the right control for each. */
export const StepPanel = memo(({ step }: { readonly step: Step }) => {
  const workshop = useWorkshop((state) => state.workshop);
  // The panel follows when the table has been painted, but a field that is written in answers each key at once.
  const later = usePainted(workshop);
  const panel = useRef<HTMLDivElement>(null);
  const written = panel.current?.contains(document.activeElement) ? workshop : later;
  if (!workshop) return null;
  return (
    <div ref={panel} className={styles.panel}>
      <Lead step={step} type={workshop.partnershipType} />
      <Face step={step} workshop={written ?? workshop} />
    </div>
  );
});
StepPanel.displayName = "StepPanel";

import { actions } from "@shared/actions/actions";
import { lazy, Suspense } from "react";
import { AboutDialog } from "../features/facilitation/AboutDialog";
import { CommandPalette } from "../features/facilitation/CommandPalette";
import { HistoryDialog } from "../features/facilitation/HistoryDialog";
import { KeysDialog } from "../features/facilitation/KeysDialog";
import { showStepDialog, useStepDialog } from "../store/stepDialog";
import { useWorkshop } from "../store/workshopStore";
import { useAbout } from "./aboutStore";
import { canDo, doAction } from "./doAction";
import { keysOf } from "./keysOf";
import { showDialog, useLayout } from "./layoutStore";

const ExportDialog = lazy(() =>
  import("../features/agreement/ExportDialog").then((module) => ({ default: module.ExportDialog })),
);

const PictureDialog = lazy(() =>
  import("../features/agreement/PictureDialog").then((module) => ({ default: module.PictureDialog })),
);

const VerifyDialog = lazy(() =>
  import("../features/agreement/VerifyDialog").then((module) => ({ default: module.VerifyDialog })),
);

const CompareDialog = lazy(() =>
  import("../features/agreement/CompareDialog").then((module) => ({ default: module.CompareDialog })),
);

const TemplateDialog = lazy(() =>
  import("../features/template/TemplateDialog").then((module) => ({ default: module.TemplateDialog })),
);

const MinutesDialog = lazy(() =>
  import("../features/facilitation/MinutesDialog").then((module) => ({ default: module.MinutesDialog })),
);

const SettingsDialog = lazy(() =>
  import("../features/facilitation/SettingsDialog").then((module) => ({ default: module.SettingsDialog })),
);

const StepDialogs = lazy(() =>
  import("../features/steps/rounds/StepDialogs").then((module) => ({ default: module.StepDialogs })),
);

const close = (): void => showDialog(null);

/** What lies over the window; one at a time. */
export const Dialogs = () => {
  const dialog = useLayout((layout) => layout.dialog);
  const about = useAbout((state) => state.about);
  const hasWorkshop = useWorkshop((state) => state.workshop !== null);
  const round = useStepDialog((state) => state.showing);
  if (round && hasWorkshop && dialog === null)
    return (
      <Suspense>
        <StepDialogs
          showing={round}
          onBrief={() => {
            showStepDialog(null);
            showDialog("export");
          }}
        />
      </Suspense>
    );
  switch (dialog) {
    case "palette":
      return (
        <CommandPalette
          onClose={close}
          actions={actions
            .filter((action) => action.id !== "palette" && canDo(action.id))
            .map(({ id, label }) => ({ id, label, keys: keysOf(id) }))}
          onAction={(id) => void doAction(id)}
        />
      );
    case "keys":
      return <KeysDialog onClose={close} keysOf={keysOf} />;
    case "about":
      return <AboutDialog onClose={close} about={about} />;
    case "history":
      return hasWorkshop ? <HistoryDialog onClose={close} /> : null;
    case "export":
      return hasWorkshop ? (
        <Suspense>
          <ExportDialog open onClose={close} />
        </Suspense>
      ) : null;
    case "picture":
      return hasWorkshop ? (
        <Suspense>
          <PictureDialog onClose={close} />
        </Suspense>
      ) : null;
    case "verify":
      return (
        <Suspense>
          <VerifyDialog onClose={close} />
        </Suspense>
      );
    case "compare":
      return (
        <Suspense>
          <CompareDialog onClose={close} />
        </Suspense>
      );
    case "template":
      return hasWorkshop ? (
        <Suspense>
          <TemplateDialog onClose={close} />
        </Suspense>
      ) : null;
    case "minutes":
      return hasWorkshop ? (
        <Suspense>
          <MinutesDialog onClose={close} />
        </Suspense>
      ) : null;
    case "settings":
      return (
        <Suspense>
          <SettingsDialog onClose={close} />
        </Suspense>
      );
    default:
      return null;
  }
};

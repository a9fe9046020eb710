import { actions } from "@shared/actions/actions";
import { lazy, Suspense, useEffect } from "react";
import { CommandPalette } from "../features/facilitation/CommandPalette";
import { keysOf } from "../store/keysOf";
import { showStepDialog, useStepDialog } from "../store/stepDialog";
import { useWorkshop } from "../store/workshopStore";
import { fetched } from "../ui/fetched";
import { useAbout } from "./aboutStore";
import { canDo, doAction } from "./doAction";
import { showDialog, useLayout } from "./layoutStore";

const AboutDialog = lazy(() =>
  import("../features/facilitation/AboutDialog").then((module) => ({ default: module.AboutDialog })),
);

const HistoryDialog = lazy(() =>
  import("../features/facilitation/HistoryDialog").then((module) => ({ default: module.HistoryDialog })),
);

const KeysDialog = lazy(() =>
  import("../features/facilitation/KeysDialog").then((module) => ({ default: module.KeysDialog })),
);

const exporting = fetched(() => import("../features/agreement/ExportDialog").then((module) => module.ExportDialog));
const ExportDialog = exporting.Part;
const prepareExport = async (): Promise<void> => {
  await exporting.load();
  const { prepare } = await import("../features/agreement/makeFiles");
  const { workshop } = useWorkshop.getState();
  if (workshop) await prepare(workshop);
};
/** A workshop that has been open so long will lead to its agreement; in milliseconds. */
const restful = 2000;

const PictureDialog = lazy(() =>
  import("../features/agreement/PictureDialog").then((module) => ({ default: module.PictureDialog })),
);

const VerifyDialog = lazy(() =>
  import("../features/agreement/VerifyDialog").then((module) => ({ default: module.VerifyDialog })),
);

const CompareDialog = lazy(() =>
  import("../features/agreement/CompareDialog").then((module) => ({ default: module.CompareDialog })),
);

const VersionDialog = lazy(() =>
  import("../features/agreement/VersionDialog").then((module) => ({ default: module.VersionDialog })),
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

const PreflightDialog = lazy(() =>
  import("../features/facilitation/PreflightDialog").then((module) => ({ default: module.PreflightDialog })),
);

const StepDialogs = lazy(() =>
  import("../features/steps/rounds/StepDialogs").then((module) => ({ default: module.StepDialogs })),
);

const close = (): void => showDialog(null);

/** The dialog that is asked for; one at a time. */
const Asked = () => {
  const dialog = useLayout((layout) => layout.dialog);
  const about = useAbout((state) => state.about);
  const hasWorkshop = useWorkshop((state) => state.workshop !== null);
  const round = useStepDialog((state) => state.showing);
  useEffect(() => {
    if (!hasWorkshop) return;
    const timer = setTimeout(() => void prepareExport().catch(() => undefined), restful);
    return () => clearTimeout(timer);
  }, [hasWorkshop]);
  if (round && hasWorkshop && dialog === null)
    return round.what === "report" ? (
      <ExportDialog open begins="checkup" onClose={() => showStepDialog(null)} />
    ) : (
      <StepDialogs
        showing={round}
        onBrief={() => {
          showStepDialog(null);
          showDialog("export");
        }}
      />
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
      return hasWorkshop ? <ExportDialog open onClose={close} /> : null;
    case "picture":
      return hasWorkshop ? <PictureDialog onClose={close} /> : null;
    case "verify":
      return <VerifyDialog onClose={close} />;
    case "compare":
      return <CompareDialog onClose={close} />;
    case "version":
      return hasWorkshop ? <VersionDialog onClose={close} onCompare={() => showDialog("compare")} /> : null;
    case "template":
      return hasWorkshop ? <TemplateDialog onClose={close} /> : null;
    case "minutes":
      return hasWorkshop ? <MinutesDialog onClose={close} /> : null;
    case "preflight":
      return hasWorkshop ? <PreflightDialog onClose={close} onRoom={() => void doAction("room")} /> : null;
    case "settings":
      return <SettingsDialog files={about?.can.showInFolder ?? false} onClose={close} />;
    default:
      return null;
  }
};

/** What lies over the window; most of it is loaded when it is first asked for. */
export const Dialogs = () => (
  <Suspense>
    <Asked />
  </Suspense>
);

import { FolderSync, Volume2 } from "lucide-react";
import { useEffect } from "react";
import { setMachine, useMachine } from "../../store/machine";
import { askSecondFolder, chooseSecondFolder, leaveSecondFolder, useSecondFolder } from "../../store/secondFolder";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Dialog } from "../../ui/Dialog";
import { Segmented } from "../../ui/Segmented";
import styles from "./SettingsDialog.module.css";
import { playTimerSound } from "./timerSound";

interface Props {
  /** Whether this edition may write files by itself. */
  readonly files: boolean;
  readonly onClose: () => void;
}

/** What one person wants on this machine; no workshop knows of it. */
export const SettingsDialog = ({ files, onClose }: Props) => {
  const words = useWords();
  const folder = useSecondFolder((second) => second.folder);
  useEffect(() => {
    if (files) void askSecondFolder();
  }, [files]);
  const machine = useMachine();
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text("running.settings")}
      description={words.text("running.settings.lead")}
      footer={
        <Button tone="accent" onClick={onClose}>
          {words.text("frame.agenda.done")}
        </Button>
      }
    >
      <div className={styles["settings"]}>
        <div className={styles["sound"]}>
          <Checkbox
            label={words.text("running.settings.sound")}
            checked={machine.sound}
            onChange={(sound) => setMachine({ sound })}
          />
          <Button size="small" icon={<Volume2 aria-hidden />} onClick={playTimerSound}>
            {words.text("running.settings.hear")}
          </Button>
        </div>
        <Checkbox
          label={words.text("running.settings.type")}
          checked={machine.largerType}
          onChange={(largerType) => setMachine({ largerType })}
        />
        <Checkbox
          label={words.text("running.settings.motion")}
          checked={machine.lessMotion}
          onChange={(lessMotion) => setMachine({ lessMotion })}
        />
        <Segmented
          label={words.text("running.settings.panel")}
          value={machine.panelAt}
          options={[
            { value: "start", label: words.text("running.settings.panel.start") },
            { value: "end", label: words.text("running.settings.panel.end") },
          ]}
          onChange={(panelAt) => setMachine({ panelAt })}
        />
        {files && (
          <div className={styles["second"]}>
            <span>{words.text("running.settings.second")}</span>
            <span className={styles["folder"]}>{folder ?? words.text("running.settings.second.none")}</span>
            <Button size="small" icon={<FolderSync aria-hidden />} onClick={() => void chooseSecondFolder()}>
              {words.text("running.settings.second.choose")}
            </Button>
            {folder !== null && (
              <Button size="small" tone="quiet" onClick={() => void leaveSecondFolder()}>
                {words.text("running.settings.second.leave")}
              </Button>
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
};

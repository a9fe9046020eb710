import { farthestSeats } from "@shared/room/roomModel";
import { useEffect } from "react";
import { setMachine, useMachine } from "../../store/machine";
import { setSeat, showRoom, useRoom } from "../../store/roomStore";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Dialog } from "../../ui/Dialog";
import { Segmented } from "../../ui/Segmented";
import styles from "./PreflightDialog.module.css";
import { PreflightLine } from "./PreflightLine";
import { playTimerSound } from "./timerSound";
import { useMachineState } from "./useMachineState";

interface Props {
  readonly onClose: () => void;
  /** Opens the room display, or closes it. */
  readonly onRoom: () => void;
}

/** Below this a long day with its copies could fill the disk. */
const littleRoom = 2_000_000_000;

/** Before the people come: does the back row read it, is it heard, will the machine last. */
export const PreflightDialog = ({ onClose, onRoom }: Props) => {
  const words = useWords();
  const { state, seat, eyeChart } = useRoom();
  const sound = useMachine((machine) => machine.sound);
  const machine = useMachineState();
  const on = state.on && state.mine;
  // The card must not stay before the people who come in.
  useEffect(() => () => void (useRoom.getState().eyeChart && showRoom({})), []);
  const free = machine?.freeBytes ?? null;
  const lines = [...farthestSeats].reverse();
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text("preflight.title")}
      description={words.text("preflight.lead")}
      footer={
        <Button tone="accent" onClick={onClose}>
          {words.text("frame.agenda.done")}
        </Button>
      }
    >
      <ul className={styles["lines"]}>
        <PreflightLine
          name={words.text("preflight.projector")}
          state={state.screens === "apart" ? "good" : "look"}
          says={words.text(`preflight.projector.${state.screens}`)}
        >
          <Button size="small" pressed={on} onClick={onRoom}>
            {words.text(on ? "room.close" : "actions.room")}
          </Button>
        </PreflightLine>
        <PreflightLine
          name={words.text("preflight.read")}
          state={on ? "plain" : "look"}
          says={words.text(on ? "preflight.read.lead" : "preflight.read.off")}
        >
          <Button size="small" disabled={!on} pressed={eyeChart} onClick={() => showRoom({ eyeChart: !eyeChart })}>
            {words.text("preflight.read.card")}
          </Button>
          <Segmented
            label={words.text("preflight.read.line")}
            value={seat}
            options={lines.map((value, at) => ({ value, label: words.number(at + 1) }))}
            onChange={setSeat}
          />
        </PreflightLine>
        <PreflightLine
          name={words.text("preflight.sound")}
          state={sound ? "good" : "plain"}
          says={words.text(sound ? "preflight.sound.on" : "preflight.sound.off")}
        >
          <Checkbox
            label={words.text("running.settings.sound")}
            checked={sound}
            onChange={(next) => setMachine({ sound: next })}
          />
          <Button size="small" onClick={playTimerSound}>
            {words.text("running.settings.hear")}
          </Button>
        </PreflightLine>
        <PreflightLine
          name={words.text("preflight.power")}
          state={machine?.onBattery === false ? "good" : "look"}
          says={words.text(
            machine?.onBattery === false
              ? "preflight.power.plugged"
              : machine?.onBattery
                ? "preflight.power.battery"
                : "preflight.power.unknown",
          )}
        />
        <PreflightLine
          name={words.text("preflight.disk")}
          state={free !== null && free > littleRoom ? "good" : "look"}
          says={
            free === null
              ? words.text("preflight.disk.unknown")
              : words.text(free > littleRoom ? "preflight.disk.free" : "preflight.disk.little", {
                  amount: words.number(Math.round(free / 100_000_000) / 10),
                })
          }
        />
        <PreflightLine
          name={words.text("preflight.sleep")}
          state={machine?.awake ? "good" : "plain"}
          says={words.text(machine?.awake ? "preflight.sleep.off" : "preflight.sleep.later")}
        />
        <PreflightLine name={words.text("preflight.quiet")} state="plain" says={words.text("preflight.quiet.remind")} />
      </ul>
    </Dialog>
  );
};

import { findingKey } from "@shared/analysis/openFindings";
import type { RoomModel } from "@shared/room/roomModel";
import { roomModelOf } from "@shared/room/roomModelOf";
import { index } from "@shared/workshop/thingIndex";
import { useEffect } from "react";
import { bridge } from "../bridge";
import { useFindings } from "../features/facilitation/findingsStore";
import { useTimer } from "../features/facilitation/timerStore";
import { inTurn, useRoom } from "../store/roomStore";
import { useView } from "../store/viewStore";
import { useWorkshop } from "../store/workshopStore";

/** What the room may see now; a frozen room keeps its picture but still blanks, and hears of its type and colours. */
const modelNow = (): RoomModel | null => {
  const { workshop, words } = useWorkshop.getState();
  const room = useRoom.getState();
  if (!workshop || !room.state.on || !room.state.mine) return null;
  const theme = room.dark ? ("dark" as const) : ("light" as const);
  const { step, selection } = useView.getState();
  const timer = useTimer.getState();
  // Found anew it says what the workshop says now: a text that was mended must not stay before the room as it was.
  const { findings } = useWorkshop.getState().analysis;
  const fresh = roomModelOf(workshop, {
    words,
    theme,
    seat: room.seat,
    blank: room.blank,
    step: room.stays ?? step,
    block: room.stays === null ? timer.block : (workshop.agenda.find((one) => one.step === room.stays)?.id ?? null),
    clock: room.showsTimer && room.stays === null ? { before: timer.before, since: timer.since } : null,
    question: findings.find((finding) => findingKey(finding) === room.question) ?? null,
    spotlight: room.spotlight,
    radar: room.radar,
    eyeChart: room.eyeChart,
    selection,
  });
  return room.frozen && !room.blank && held ? { ...held, theme, seat: room.seat } : fresh;
};

/** The last picture that was not blank, for the room that is frozen. */
let held: RoomModel | null = null;

/** A settled question has been answered and what was removed is not large any more: the room goes back to its step. */
const followAnswers = (): void => {
  const { question, spotlight } = useRoom.getState();
  const { workshop } = useWorkshop.getState();
  // Left in the spotlight, it would come back to the room by itself with the undo of its removal, however late.
  if (spotlight !== null && workshop && !index(workshop).has(spotlight)) useRoom.setState({ spotlight: null });
  if (!question) return;
  const { findings } = useWorkshop.getState().analysis;
  if (!findings.some((finding) => findingKey(finding) === question)) useRoom.setState({ question: null });
};

/** Keeps the room display in line with the workshop, and closes it when the workshop is left. */
export const useRoomDisplay = (open: boolean): void => {
  useEffect(() => {
    if (!open) return;
    let sent = "";
    let waiting = false;
    const send = (): void => {
      waiting = false;
      const model = modelNow();
      if (!model) {
        sent = "";
        held = null;
        return;
      }
      if (model.scene.show !== "blank") held = model;
      const text = JSON.stringify(model);
      if (text === sent) return;
      sent = text;
      useRoom.setState({ shown: model });
      void bridge.sendRoom(model);
    };
    // Many changes of one moment are one picture.
    const soon = (): void => {
      if (waiting) return;
      waiting = true;
      setTimeout(send, 30);
    };
    const stops = [
      useWorkshop.subscribe(() => {
        followAnswers();
        soon();
      }),
      // Going on to another step, or choosing another finding's things, ends what was shown out of turn.
      useView.subscribe((view, before) => {
        if (view.step !== before.step) useRoom.setState(inTurn);
        soon();
      }),
      useTimer.subscribe(soon),
      useFindings.subscribe(soon),
      useRoom.subscribe(soon),
    ];
    soon();
    return () => {
      for (const stop of stops) stop();
      held = null;
      if (useRoom.getState().state.mine) void bridge.closeRoom();
    };
  }, [open]);
};

import { actions } from "@shared/actions/actions";
import { useEffect } from "react";
import { bridge } from "../bridge";
import { useTimer } from "../features/facilitation/timerStore";
import { useEnvelopeView } from "../store/envelopeView";
import { useRoom } from "../store/roomStore";
import { useView } from "../store/viewStore";
import { useWorkshop } from "../store/workshopStore";
import { canDo, doAction } from "./doAction";

const themes = { light: "themeLight", dark: "themeDark", system: "themeSystem" } as const;

/** Keeps the native menu in line with what is possible, and does what is chosen there. */
export const useMenu = (): void => {
  useEffect(() => {
    let told = "";
    let waiting = false;
    const tell = (): void => {
      waiting = false;
      const { history, words } = useWorkshop.getState();
      const name = (way: "undo" | "redo"): string | null => {
        const phrase = history[way].at(-1);
        return phrase ? words.text(`frame.${way}.of`, { what: words.say(phrase) }) : null;
      };
      const state = {
        enabled: actions.filter((action) => canDo(action.id)).map((action) => action.id),
        held: [themes[useView.getState().theme]],
        undo: name("undo"),
        redo: name("redo"),
      };
      const text = JSON.stringify(state);
      if (text === told) return;
      told = text;
      void bridge.setMenu(state);
    };
    // Many changes of one moment are told once.
    const soon = (): void => {
      if (waiting) return;
      waiting = true;
      setTimeout(tell, 50);
    };
    soon();
    const stops = [
      useWorkshop.subscribe(soon),
      useView.subscribe(soon),
      useEnvelopeView.subscribe(soon),
      useTimer.subscribe(soon),
      useRoom.subscribe(soon),
      bridge.onAction((id) => void doAction(id)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
};

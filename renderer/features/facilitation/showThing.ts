import type { Subject } from "@shared/workshop/subjects";
import { useView } from "../../store/viewStore";
import { homeOf, isOnTable } from "./findThings";

/** Brings a thing before the eyes: on the table where it lies there, else in the step where it is looked at. */
export const showThing = (id: string, what: Subject): void => {
  const view = useView.getState();
  if (isOnTable(what) || what === "side") {
    if (what !== "side") view.select([id]);
    view.light([id]);
    view.reveal([id]);
    return;
  }
  const home = homeOf(what);
  if (home && home !== view.step) view.goTo(home);
  view.light([id]);
  view.reveal([id]);
};

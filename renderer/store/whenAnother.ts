import { useWorkshop } from "./workshopStore";

/** Lets go of what belongs to the workshop at hand when it is closed or another comes: clients' documents never mix. */
export const whenAnother = (letGo: () => void): void => {
  useWorkshop.subscribe((state, before) => {
    if (state.workshop?.id !== before.workshop?.id) letGo();
  });
};

import type { Command } from "@shared/commands/command";
import { giveSteadily } from "@shared/picture/giving";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { run, useWorkshop } from "./workshopStore";

/** Runs a command that may give pieces to another side: the rest of the table goes on lying where it lies. */
export const runGiving = (command: Command): ReturnType<typeof run> => {
  const { workshop, words } = useWorkshop.getState();
  const labels = pictureLabels(words);
  return run(workshop ? giveSteadily(workshop, command, (one) => layout(one, labels)) : command);
};

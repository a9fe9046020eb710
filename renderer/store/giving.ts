import type { Command } from "@shared/commands/command";
import { giveSteadily } from "@shared/picture/giving";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { run, useWorkshop } from "./workshopStore";

/** The command with which pieces that it gives to another side leave the rest of the table lying where it lies. */
export const giving = (workshop: Workshop, words: Words, command: Command): Command => {
  const labels = pictureLabels(words);
  return giveSteadily(workshop, command, (one) => layout(one, labels));
};

/** Runs a command that may give pieces to another side. */
export const runGiving = (command: Command): ReturnType<typeof run> => {
  const { workshop, words } = useWorkshop.getState();
  return run(workshop ? giving(workshop, words, command) : command);
};

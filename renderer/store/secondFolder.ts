import type { SecondFolderState, Trouble } from "@shared/bridge/bridge";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Result } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import { create } from "zustand";
import { connect } from "./connection";
import { fileNameOf } from "./libraryActions";
import { toast } from "./viewStore";

/** The folder that gets a copy at each step's end; a setting of this machine that the shell keeps. */
export const useSecondFolder = create<SecondFolderState>()(() => ({ folder: null }));

const heard = (answer: Result<SecondFolderState | null, Trouble>): boolean => {
  if (!answer.ok) toast(answer.error.sentence, { tone: "danger" });
  else if (answer.value) useSecondFolder.setState(answer.value);
  return answer.ok;
};

/** Asks the shell which folder it is. */
export const askSecondFolder = async (): Promise<void> => {
  const { bridge } = await connect();
  heard(await bridge.secondFolder());
};

export const chooseSecondFolder = async (): Promise<void> => {
  const { bridge } = await connect();
  heard(await bridge.chooseSecondFolder());
};

export const leaveSecondFolder = async (): Promise<void> => {
  const { bridge } = await connect();
  heard(await bridge.leaveSecondFolder());
};

/** The copy of one workshop, written when a step ends and it is not the one that lies there already. */
export const createSecondCopy = (begin: Workshop | null) => {
  let copied = begin;
  return async (workshop: Workshop | null): Promise<void> => {
    if (workshop === null || workshop === copied) return;
    copied = workshop;
    const { bridge } = await connect();
    const bytes = new TextEncoder().encode(writeWorkshop(workshop));
    const answer = await bridge.copyToSecondFolder(workshop.id, { name: fileNameOf(workshop.title), bytes });
    // What could not be copied is owed again at the next step's end.
    if (!heard(answer)) copied = null;
  };
};

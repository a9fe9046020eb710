import { create } from "zustand";
import { remembered } from "../../store/remembered";
import { whenAnother } from "../../store/whenAnother";

interface FindingsView {
  /** The finding being talked about, by its key. */
  readonly chosen: string | null;
  /** As questions for the room, or as sentences for the record. */
  readonly asQuestions: boolean;
}

/** How the findings are looked at. */
export const useFindings = create<FindingsView>()(() => ({
  chosen: null,
  asQuestions: remembered.read("findings") !== "record",
}));

/** Words the findings for the room or for the record. */
export const wordAsQuestions = (asQuestions: boolean): void => {
  remembered.write("findings", asQuestions ? "questions" : "record");
  useFindings.setState({ asQuestions });
};

whenAnother(() => useFindings.setState({ chosen: null }));

import { own } from "../lib/own";
import type { Workshop } from "../workshop/workshop";
import type { Outcome } from "./finding";

/** Where the sides stand: what their last gate and their verdicts come to. */
export const outcomeOf = (workshop: Workshop): Outcome => {
  const lastGate = workshop.gates[workshop.gates.length - 1]?.decision;
  const verdicts = workshop.sides.map((side) => own(workshop.verdicts, side.id)?.verdict);
  if (lastGate === "pass" || verdicts.includes("pass")) return "pass";
  if (verdicts.includes("competitor")) return "competitors";
  if (lastGate === "pause") return "paused";
  if (verdicts.includes(undefined)) return "undecided";
  return verdicts.includes("coopetitor") ? "coopetitors" : "collaborate";
};

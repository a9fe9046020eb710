import type { AgendaBlock } from "../workshop/setting";
import { agendaTemplates } from "./agendaTemplates";

const sum = (blocks: readonly { readonly minutes: number | null }[]): number =>
  blocks.reduce((total, block) => total + (block.minutes ?? 0), 0);

type Guarded = "gate" | "read-back" | "verdicts";

/** A gate is the vision's block after its first; the interests block holds the read-back; verdicts are a gate too. */
const guardOf = (agenda: readonly Pick<AgendaBlock, "step">[], at: number): Guarded | null => {
  const step = agenda[at]?.step;
  if (step === "interests") return agenda.findIndex((block) => block.step === "interests") === at ? "read-back" : null;
  if (step === "qualify") return "verdicts";
  return step === "vision" && agenda.slice(0, at).some((block) => block.step === "vision") ? "gate" : null;
};

/** Whether a block of the agenda is the gate that the vision carries. */
export const isVisionGate = (agenda: readonly AgendaBlock[], id: string | null): boolean =>
  guardOf(
    agenda,
    agenda.findIndex((block) => block.id === id),
  ) === "gate";

/**
 * The fewest minutes a block of the agenda may be cut to: half of what a day of about this length plans for its gates
 * and for the interests with their read-back; 0 where it may go. What a person planned shorter from the start stays.
 */
export const leastMinutes = (agenda: readonly AgendaBlock[], id: string): number => {
  const at = agenda.findIndex((block) => block.id === id);
  const guard = guardOf(agenda, at);
  const block = agenda[at];
  if (guard === null || !block) return 0;
  const total = sum(agenda);
  const [nearest] = agendaTemplates
    .filter((one) => one.blocks.length > 0)
    .sort((one, other) => Math.abs(sum(one.blocks) - total) - Math.abs(sum(other.blocks) - total));
  const standard = nearest?.blocks.find((_, place) => guardOf(nearest.blocks, place) === guard)?.minutes ?? 0;
  return Math.min(Math.ceil(standard / 2), block.minutes ?? 0);
};

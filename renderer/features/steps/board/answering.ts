import { canAnswer } from "@shared/analysis/commitmentRules";
import type { Commitment } from "@shared/workshop/ownership";
import type { Workshop } from "@shared/workshop/workshop";
import { create } from "zustand";
import { edit } from "../../../fields/edit";
import { whenAnother } from "../../../store/whenAnother";
import { run } from "../../../store/workshopStore";

/** The commitment somebody is about to answer another with, by key or by hand; null where none is. */
export const useAnswering = create<{ readonly with: string | null }>()(() => ({ with: null }));

whenAnother(() => useAnswering.setState({ with: null }));

/** Which of two commitments would answer the other: the first may be dropped on the second or the other way round. */
const pairOf = (one: Commitment, other: Commitment): { answer: Commitment; support: Commitment } | null => {
  if (other.kind === "support" && one.id !== other.id && canAnswer(other, one)) return { answer: one, support: other };
  if (one.kind === "support" && one.id !== other.id && canAnswer(one, other)) return { answer: other, support: one };
  return null;
};

/** Whether two commitments can stand as support and answer. */
export const canPair = (workshop: Workshop, id: string | null, other: Commitment): boolean => {
  const one = workshop.commitments.find((commitment) => commitment.id === id);
  return one !== undefined && pairOf(one, other) !== null;
};

/** Makes one commitment the answer to the other; where it is that already it is so no longer. */
export const answerWith = (workshop: Workshop, id: string | null, other: Commitment): void => {
  const one = workshop.commitments.find((commitment) => commitment.id === id);
  const pair = one ? pairOf(one, other) : null;
  useAnswering.setState({ with: null });
  if (!pair) return;
  const { answer, support } = pair;
  const answers = answer.answers.includes(support.id)
    ? answer.answers.filter((answered) => answered !== support.id)
    : [...answer.answers, support.id];
  run(edit.commitment(answer.id, { answers }));
};

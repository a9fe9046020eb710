import { analyse } from "@shared/analysis/analyse";
import type { Analysis, Rule } from "@shared/analysis/finding";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { produce } from "immer";
import { aWorkshop } from "./aWorkshop";

const words = createWords("en");

/** A change to the sound workshop, as one would make it by hand. */
export type Change = (workshop: Workshop) => void;

export const nothing: Change = () => undefined;

/** What the analysis makes of the sound workshop after changes. */
export const analysisAfter = (...changes: readonly Change[]): Analysis =>
  analyse(
    produce(aWorkshop(), (draft) => changes.forEach((change) => change(draft))),
    words,
  );

/** The findings of one rule after changes, as "severity sides: refs". */
export const found = (rule: Rule, ...changes: readonly Change[]): readonly string[] =>
  analysisAfter(...changes)
    .findings.filter((one) => one.rule === rule)
    .map((one) => `${one.severity} ${one.sides.join(" ")}: ${one.refs.join(" ")}`);

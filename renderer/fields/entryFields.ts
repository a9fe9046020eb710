import type { Command } from "@shared/commands/command";
import { type Topic, type Verdict, type Zone, zoneStates } from "@shared/workshop/interests";
import type { VocabularyTerm } from "@shared/workshop/plan";
import type { Side } from "@shared/workshop/setting";
import { edit } from "./edit";
import { choice, date, type Field, line, long, named, side } from "./field";

/** The fields of one zone of the radar; the zone is entered whole. */
export const zoneFields = (topic: Topic): readonly Field<Zone>[] => {
  const enter = (value: Zone): Command => ({ do: "enter", map: "zones", key: topic, value });
  return [
    choice(
      "panels.field.state",
      zoneStates,
      (v) => `domain.zoneState.${v}`,
      (z) => z.state,
      (z, state) => enter({ ...z, state }),
    ),
    side(
      "panels.field.decider",
      (z) => z.decider,
      (z, decider) => enter({ ...z, decider }),
    ),
    long(
      "panels.field.note",
      (z) => z.note,
      (z, note) => enter({ ...z, note }),
    ),
    long(
      "panels.field.yardstick",
      (z) => z.yardstick,
      (z, yardstick) => enter({ ...z, yardstick }),
    ),
    date(
      "panels.field.reviewOn",
      (z) => z.reviewOn,
      (z, reviewOn) => enter({ ...z, reviewOn }),
    ),
  ];
};

/** Reason and way back of a side's verdict. */
export const verdictFields = (sideId: string): readonly Field<Verdict>[] => {
  const enter = (value: Verdict): Command => ({ do: "enter", map: "verdicts", key: sideId, value });
  return [
    long(
      "panels.field.reason",
      (v) => v.reason,
      (v, reason) => enter({ ...v, reason }),
    ),
    long(
      "panels.field.revisitIf",
      (v) => v.revisitIf,
      (v, revisitIf) => enter({ ...v, revisitIf }),
    ),
  ];
};

/** A word with what it means to each side. */
export const wordFields = (sides: readonly Side[]): readonly Field<VocabularyTerm>[] => [
  line(
    "panels.field.term",
    (t) => t.term,
    (t, term) => edit.word(t.id, { term }),
  ),
  ...sides.map((one) =>
    named(
      long<VocabularyTerm>(
        "panels.field.meaningFor",
        (t) => t.meanings[one.id] ?? "",
        (t, text) => edit.word(t.id, { meanings: { ...t.meanings, [one.id]: text } }),
      ),
      { side: one.name },
    ),
  ),
  long(
    "panels.field.agreedMeaning",
    (t) => t.agreed,
    (t, agreed) => edit.word(t.id, { agreed }),
  ),
];

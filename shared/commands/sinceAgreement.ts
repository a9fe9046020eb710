import type { Phrase } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { differences } from "./differences";
import { rewordings, sameButForTexts } from "./reworded";

const since: Readonly<Record<string, string>> = { here: "new", there: "gone", changed: "reworded" };

/** What is no part of the agreement, taken from one version into the other, so that it does not differ. */
const besides = ({
  checkups,
  signOffs,
  reviews,
  envelopes,
  guesses,
  agenda,
  parkingLot,
  minutes,
  canvas,
}: Workshop) => ({
  checkups,
  signOffs,
  reviews,
  envelopes,
  guesses,
  agenda,
  parkingLot,
  minutes,
  canvas,
});

/** Who sat at the table is no part of the agreement; the sides are. */
const withPeopleOf = (now: Workshop, signed: Workshop): Workshop["sides"] =>
  signed.sides.map((side) => ({ ...side, people: now.sides.find((one) => one.id === side.id)?.people ?? [] }));

/** What changed since the version that was signed, in sentences; empty where the agreement stands as it was. */
export const sinceAgreement = (now: Workshop, signed: Workshop): readonly Phrase[] => {
  const before = { ...signed, ...besides(now), sides: withPeopleOf(now, signed), front: [] };
  const others = differences({ ...now, front: [] }, before, sameButForTexts).map((phrase) => {
    const how = phrase.values?.["how"];
    return { ...phrase, values: { ...phrase.values, ...(how === undefined ? {} : { how: since[how] ?? how }) } };
  });
  return [...rewordings(now, before), ...others];
};

import type { Workshop } from "../workshop/workshop";
import { isWaiting, isWithheld } from "./stillSealed";

/** What each side says of its own, once the last has said it; nothing before that. */
const whenAllAreIn = <T>(sides: Workshop["sides"], said: Record<string, T>): Record<string, T> =>
  Object.keys(said).length === 0 || sides.every((side) => said[side.id] !== undefined) ? said : {};

/** The workshop without what waits to be shown to all at once; the same one where nothing waits. */
export const asTheRoomKnows = (workshop: Workshop): Workshop => {
  const { sides, vision } = workshop;
  const interests = workshop.interests.filter((interest) => !isWithheld(workshop, interest));
  const drafts = isWaiting(workshop, "vision") ? {} : vision.drafts;
  const alignment = whenAllAreIn(sides, vision.alignment);
  const verdicts = whenAllAreIn(sides, workshop.verdicts);
  const isOpen =
    interests.length === workshop.interests.length &&
    drafts === vision.drafts &&
    alignment === vision.alignment &&
    verdicts === workshop.verdicts;
  return isOpen ? workshop : { ...workshop, interests, verdicts, vision: { ...vision, drafts, alignment } };
};

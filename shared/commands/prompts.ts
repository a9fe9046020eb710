import { en } from "../words/en";
import type { MessageKey } from "../words/words";
import type { PartnershipType, Step } from "../workshop/setting";

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** The messages numbered 1, 2, 3… below a key, as far as the catalogue has them. */
const numbered = (below: string): readonly MessageKey[] => {
  const found: MessageKey[] = [];
  for (let number = 1; ; number += 1) {
    const key = `${below}.${number}`;
    if (!isKey(key)) return found;
    found.push(key);
  }
};

/** Questions that help in a step: those of the partnership type first, then those of every workshop. They fill in nothing. */
export const promptsFor = (type: PartnershipType, step: Step): readonly MessageKey[] => [
  ...numbered(`prompts.${type}.${step}`),
  ...numbered(`prompts.step.${step}`),
];

/** What every side is asked apart, whatever its kind of partnership; the rest of a step is asked in the room. */
const asideAlways = {
  vision: [],
  interests: ["prompts.step.interests.1", "prompts.step.interests.2", "preparation.choose"],
  checkup: ["prompts.step.checkup.2"],
} as const satisfies Partial<Record<Step, readonly MessageKey[]>>;

/** Questions that help a side that writes apart, at home or on its own page. They fill in nothing. */
export const askedAside = (type: PartnershipType, step: keyof typeof asideAlways): readonly MessageKey[] => [
  ...numbered(`prompts.${type}.${step}`),
  ...asideAlways[step],
];

/** What the facilitator can say in a step, line by line. */
export const scriptFor = (step: Step): readonly MessageKey[] => numbered(`prompts.say.${step}`);

/** What sides of such a partnership often must protect: to be pointed at, never filled in. */
export const typicalOf = (type: PartnershipType): { readonly interests: readonly MessageKey[] } => ({
  interests: numbered(`prompts.${type}.interest`),
});

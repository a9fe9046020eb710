import type { Workshop } from "./workshop";

/** All of the document but its vision: a card that is typed changes none of it, nor what follows from it alone. */
export const allButVision = ({ vision, ...rest }: Workshop): readonly unknown[] => Object.values(rest);

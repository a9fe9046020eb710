import { z } from "zod";

/** Text of the room, as long as any text of a workshop may be. */
export const text = z.string().max(20_000);
/** The side's place at the table, 0 to 5; -1 is nobody's. */
export const place = z.int().min(-1).max(5);
export const named = { place, name: text };
/** One entry a side. */
export const ofSides = <T extends z.ZodType>(entry: T) => z.array(entry).max(6);

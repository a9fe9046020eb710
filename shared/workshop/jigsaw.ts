import { z } from "zod";
import { flag, id, reference, referenceOrNull, references, tags, text, thing } from "./parts";

export const give = thing({ id, text, serves: references });
export type Give = z.infer<typeof give>;

export const need = thing({ id, text, mustHave: flag, paidBy: referenceOrNull });
export type Need = z.infer<typeof need>;

export const role = thing({
  id,
  side: referenceOrNull,
  title: text,
  description: text,
  responsibilities: tags,
  scope: tags,
  gives: z.array(give).default([]),
  needs: z.array(need).default([]),
  protects: references,
});
export type Role = z.infer<typeof role>;

export const joint = thing({ give: reference, need: reference });
export type Joint = z.infer<typeof joint>;

import { z } from "zod";
import { workshop } from "../workshop/workshop";

/** The JSON Schema of a workshop file, made from the schema that reads it; references it can't say are in FORMAT.md. */
export const jsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: "Sameside workshop file, version 1",
  ...z.toJSONSchema(workshop, { io: "input" }),
});

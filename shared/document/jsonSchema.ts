import { z } from "zod";
import { workshop } from "../workshop/workshop";
import { reply } from "./reply";

/** The JSON Schema of a workshop file, made from the schema that reads it; references it can't say are in FORMAT.md. */
export const jsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: "Sameside workshop file, version 1",
  ...z.toJSONSchema(workshop, { io: "input" }),
});

/** The JSON Schema of a reply file; its limits that no schema can say are in FORMAT.md. */
export const replySchema = (): Readonly<Record<string, unknown>> => ({
  title: "Sameside reply file, version 1",
  ...z.toJSONSchema(reply, { io: "input" }),
});

import { z } from "zod";
import { id } from "./parts";
import { workshop } from "./workshop";

/** What stands where in the document, read off the schema: which strings are ids, which keys are known. */
export type Shape =
  | { readonly is: "id" | "text" | "other" }
  | { readonly is: "list" | "map"; readonly of: Shape }
  | { readonly is: "thing"; readonly keys: ReadonlyMap<string, Shape> };

const read = (schema: unknown): Shape => {
  if (schema === id) return { is: "id" };
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable) {
    return read(schema.unwrap());
  }
  if (schema instanceof z.ZodString) return { is: "text" };
  if (schema instanceof z.ZodArray) return { is: "list", of: read(schema.element) };
  if (schema instanceof z.ZodRecord) return { is: "map", of: read(schema.valueType) };
  if (!(schema instanceof z.ZodObject)) return { is: "other" };
  return { is: "thing", keys: new Map(Object.entries(schema.shape).map(([key, value]) => [key, read(value)])) };
};

/** The shape of the whole document. */
export const workshopShape = read(workshop);

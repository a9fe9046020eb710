import { isBlank } from "../lib/fold";
import { type Entry, index } from "./thingIndex";
import type { Workshop } from "./workshop";

const firstWords = (...texts: readonly string[]): string => texts.find((text) => !isBlank(text)) ?? "";

const title = (entry: Entry): string => {
  switch (entry.what) {
    case "side":
      return firstWords(entry.thing.name, entry.thing.short, entry.thing.id);
    case "person":
    case "signOff":
    case "reply":
      return firstWords(entry.thing.name, entry.thing.title);
    case "kpi":
      return entry.thing.name;
    case "word":
      return entry.thing.term;
    case "gate":
      return entry.thing.reason;
    case "envelope":
      return entry.thing.receipt;
    case "checkup":
      return entry.thing.on;
    case "role":
      return firstWords(entry.thing.title, entry.thing.description);
    case "stake":
      return firstWords(entry.thing.title, entry.thing.investment);
    case "resolution":
    case "term":
      return firstWords(entry.thing.title, entry.thing.text);
    case "review":
    case "program":
    case "block":
      return entry.thing.title;
    default:
      return entry.thing.text;
  }
};

/** A short title of anything with an id, in the words of the people; empty where it has none yet or is gone. */
export const titleOf = (workshop: Workshop, id: string): string => {
  const entry = index(workshop).get(id);
  return entry ? title(entry).replace(/\s+/g, " ").trim() : "";
};

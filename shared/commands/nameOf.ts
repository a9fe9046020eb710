import { type MessageKey, type Phrase, shorten } from "../words/words";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import type { Command, Settings } from "./command";

const longest = 40;

const settingNames: { readonly [K in keyof Settings]: MessageKey } = {
  title: "commands.set.title",
  partnershipType: "commands.set.partnershipType",
  language: "commands.set.language",
  currency: "commands.set.currency",
  facilitator: "commands.set.facilitator",
  place: "commands.set.place",
  date: "commands.set.date",
  startsAt: "commands.set.startsAt",
  competing: "commands.set.competing",
  vision: "commands.set.vision",
  longTerm: "commands.set.longTerm",
  fiscalYear: "commands.set.fiscalYear",
  front: "commands.set.front",
};

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(settingNames, key);

/** The shortened title of a thing; the word by which the messages know that there is none. */
const titled = (workshop: Workshop, id: string): string => {
  const what = index(workshop).get(id)?.what;
  // An envelope's title is its receipt: nobody calls it so.
  const title = what === "envelope" || what === undefined ? "" : shorten(titleOf(workshop, id), longest);
  return title === "" ? "none" : title;
};

const removal = (before: Workshop, ids: readonly string[]): Phrase => {
  const there = ids.filter((id) => index(before).has(id));
  const [only] = there;
  const what = only === undefined ? undefined : index(before).get(only)?.what;
  return there.length === 1 && only !== undefined && what !== undefined
    ? { key: `commands.remove.${what}`, values: { title: titled(before, only) } }
    : { key: "commands.remove.many", values: { count: there.length } };
};

const placing = (after: Workshop, positions: Readonly<Record<string, unknown>>): Phrase => {
  const ids = Object.keys(positions);
  const [only] = ids;
  if (ids.length > 0 && ids.every((id) => positions[id] === null))
    return { key: "commands.place.tidy", values: { count: ids.length } };
  const what = only === undefined ? undefined : index(after).get(only)?.what;
  return ids.length === 1 && only !== undefined && what !== undefined
    ? { key: `commands.move.${what}`, values: { title: titled(after, only) } }
    : { key: "commands.place.many", values: { count: ids.length } };
};

/** What people call the step: "move piece Local sales". */
export const nameOf = (before: Workshop, after: Workshop, command: Command): Phrase => {
  switch (command.do) {
    case "add":
      return { key: `commands.add.${command.what}`, values: { title: titled(after, command.record.id) } };
    case "edit":
      return { key: `commands.edit.${command.what}`, values: { title: titled(after, command.id) } };
    case "remove":
      return removal(before, command.ids);
    case "move": {
      const what = index(before).get(command.id)?.what;
      return what
        ? { key: `commands.move.${what}`, values: { title: titled(before, command.id) } }
        : { key: "commands.together" };
    }
    case "set": {
      const keys = Object.keys(command.changes).filter(isSetting);
      const [only] = keys;
      return { key: keys.length === 1 && only ? settingNames[only] : "commands.set.many" };
    }
    case "enter":
      return command.map === "zones"
        ? { key: `commands.enter.zones.${command.key}` }
        : { key: `commands.enter.${command.map}`, values: { title: titled(after, command.key) } };
    case "join":
    case "part":
      return {
        key: `commands.${command.do}`,
        values: { give: titled(before, command.give), need: titled(before, command.need) },
      };
    case "place":
      return placing(after, command.positions);
    case "together": {
      const [first] = command.commands;
      return command.name ?? (first ? nameOf(before, after, first) : { key: "commands.together" });
    }
    case "replace":
      return { key: "commands.replace" };
  }
};

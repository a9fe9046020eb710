import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { readWorkshop } from "@shared/document/readWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { Dexie } from "dexie";
import type { LibraryDatabase } from "../../../renderer/storage/database";
import { createKeeper, type Keeper, type Saving } from "../../../renderer/storage/keeper";
import { addWorkshop } from "../../../renderer/storage/library";
import { loadWorkshop } from "../../../renderer/storage/loadWorkshop";
import { openDatabase } from "../../../renderer/storage/openDatabase";
import type { MemoryBridge } from "../../helpers/memoryBridge";

// Dexie took hold of what was there when it was loaded.
Dexie.dependencies = { indexedDB, IDBKeyRange };

/** The workshop that ships, under an id of its own. */
export const aWorkshop = (id = "w1", title = "Zirkelwerk × Křídlo"): Workshop => {
  const read = readWorkshop(readFileSync(resolve("assets/zirkelwerk-kridlo.sameside")));
  if (!read.ok) throw new Error("The example can't be read.");
  return { ...read.value.workshop, id, title };
};

export const at = (minute: number): string => `2026-03-12T14:${String(minute).padStart(2, "0")}:00.000+01:00`;

export const openedStore = async (name: string): Promise<LibraryDatabase> => {
  const opened = await openDatabase(name);
  if (opened.state !== "open") throw new Error(`The store is ${opened.state}.`);
  return opened.database;
};

export const added = async (database: LibraryDatabase, bridge: MemoryBridge, workshop: Workshop): Promise<void> => {
  const answer = await addWorkshop(database, bridge, workshop, at(0));
  if (!answer.ok) throw new Error("The workshop could not be added.");
};

export const loaded = async (database: LibraryDatabase, bridge: MemoryBridge, id = "w1") => {
  const answer = await loadWorkshop(database, bridge, id, at(59));
  if (!answer.ok) throw new Error(`The workshop could not be loaded: ${answer.error.sentence.key}`);
  return answer.value;
};

/** Somebody at work: does things to a workshop and watches what the app says of the saving. */
export interface Writer {
  readonly keeper: Keeper;
  workshop(): Workshop;
  /** Titles that the app has said are saved. */
  readonly savedTitles: string[];
  readonly said: Saving[];
  write(command: Command, minute: number, goesOn?: boolean): void;
  rename(title: string, minute: number, goesOn?: boolean): void;
}

export const aWriter = async (
  database: LibraryDatabase,
  bridge: MemoryBridge,
  id = "w1",
  clock = () => Date.now(),
): Promise<Writer> => {
  const start = await loaded(database, bridge, id);
  let workshop = start.workshop;
  const savedTitles = [workshop.title];
  const said: Saving[] = [];
  const keeper = createKeeper({
    ...start,
    database,
    bridge,
    status: () => "draft",
    said: (saving) => {
      said.push(saving);
      if (saving.state === "saved") savedTitles.push(workshop.title);
    },
    clock,
  });
  const write = (command: Command, minute: number, goesOn = false): void => {
    const result = apply(workshop, command);
    if (!result.ok) throw new Error("The command was refused.");
    const { name, patches, inverse } = result.value;
    workshop = result.value.workshop;
    keeper.take({ line: { at: at(minute), step: "jigsaw", name, command, patches, inverse }, goesOn, workshop });
  };
  return {
    keeper,
    workshop: () => workshop,
    savedTitles,
    said,
    write,
    rename: (title, minute, goesOn) => write({ do: "set", changes: { title } }, minute, goesOn),
  };
};

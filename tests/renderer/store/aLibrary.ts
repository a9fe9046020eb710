import { Dexie } from "dexie";
import { type AWindow, aMachine, exampleFile } from "./aMachine";

export const file = (text: string, name = "a.sameside") => ({ name, bytes: new TextEncoder().encode(text) });
export const exampleText = (): string => new TextDecoder().decode(exampleFile());
export const exampleWith = (title: string): string => JSON.stringify({ ...JSON.parse(exampleText()), title });

export const aLibrary = async () => {
  const machine = aMachine();
  const window = await machine.window();
  await window.startLibrary();
  return { machine, window };
};

export const taken = async (window: AWindow, text = exampleText()): Promise<string> => {
  const received = await window.receive(file(text));
  if (received.kind !== "added") throw new Error(`The file was ${received.kind}.`);
  return received.id;
};

export const titles = async (): Promise<readonly string[]> => {
  const database = await new Dexie("sameside").open();
  const rows: readonly { readonly title: string; readonly trashedAt: string }[] = await database
    .table("workshops")
    .toArray();
  database.close();
  return rows
    .filter((row) => row.trashedAt === "")
    .map((row) => row.title)
    .sort();
};

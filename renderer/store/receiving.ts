import type { OpenedFile, Trouble } from "@shared/bridge/bridge";
import { differences } from "@shared/commands/differences";
import { readWorkshop, type ReadFailure } from "@shared/document/readWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import type { Phrase } from "@shared/words/words";
import { documentHash } from "../storage/documentHash";
import { addWorkshop, setTrashed } from "../storage/library";
import { loadWorkshop } from "../storage/loadWorkshop";
import { now } from "./clock";
import { connect } from "./connection";
import { storeTrouble } from "./storeTrouble";

/** What came of a file. */
export type Received =
  | { readonly kind: "added"; readonly id: string; readonly notices: readonly Phrase[] }
  | { readonly kind: "same"; readonly id: string }
  | { readonly kind: "differs"; readonly workshop: Workshop; readonly differences: readonly Phrase[] }
  | { readonly kind: "unread"; readonly name: string; readonly failure: ReadFailure }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Takes a file in. One whose workshop is already here with another content changes nothing until somebody decides. */
export const receive = async (file: OpenedFile): Promise<Received> => {
  const read = readWorkshop(file.bytes);
  if (!read.ok) return { kind: "unread", name: file.name, failure: read.error };
  const { opened, bridge } = await connect();
  if (opened.state !== "open") return { kind: "trouble", trouble: storeTrouble(opened.state) };
  const { workshop, notices } = read.value;
  const { database } = opened;
  const row = await database.workshops.get(workshop.id);
  if (!row) {
    const added = await addWorkshop(database, bridge, workshop, now());
    return added.ok ? { kind: "added", id: workshop.id, notices } : { kind: "trouble", trouble: added.error };
  }
  if (row.hash === (await documentHash(workshop))) {
    if (row.trashedAt !== "") await setTrashed(database, [workshop.id], "");
    return { kind: "same", id: workshop.id };
  }
  const here = await loadWorkshop(database, bridge, workshop.id, now());
  if (!here.ok) return { kind: "trouble", trouble: here.error };
  return { kind: "differs", workshop, differences: differences(here.value.workshop, workshop) };
};

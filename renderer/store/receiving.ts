import type { OpenedFile, Trouble } from "@shared/bridge/bridge";
import { differences } from "@shared/commands/differences";
import { type ReadFailure, readWorkshop } from "@shared/document/readWorkshop";
import type { Phrase } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { comesTo } from "../storage/documentHash";
import { addWorkshop, setTrashed } from "../storage/library";
import { lookAtWorkshop } from "../storage/lookAtWorkshop";
import { mendFromFile } from "../storage/mendFromFile";
import { now } from "./clock";
import { connect } from "./connection";
import { storeTrouble } from "./storeTrouble";

/** What came of a file; `added` also where it took the place of one that was damaged beyond reading. */
export type Received =
  | { readonly kind: "added"; readonly id: string; readonly title: string; readonly notices: readonly Phrase[] }
  | { readonly kind: "same"; readonly id: string }
  | {
      readonly kind: "differs";
      readonly here: string;
      readonly workshop: Workshop;
      readonly differences: readonly Phrase[];
    }
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
  // Through the journal too: a file must never begin anew what only waits to be brought back.
  const here = await lookAtWorkshop(database, bridge, workshop.id, now());
  if (!here.ok && here.error.kind === "failed") return { kind: "trouble", trouble: here.error };
  if (!here.ok) {
    const take = here.error.kind === "not-found" ? addWorkshop : mendFromFile;
    const taken = await take(database, bridge, workshop, now());
    return taken.ok
      ? { kind: "added", id: workshop.id, title: workshop.title, notices }
      : { kind: "trouble", trouble: taken.error };
  }
  if (comesTo(workshop, here.value.hash)) {
    const back = await setTrashed(database, [workshop.id], "");
    return back.ok ? { kind: "same", id: workshop.id } : { kind: "trouble", trouble: back.error };
  }
  const { title } = here.value.workshop;
  return { kind: "differs", here: title, workshop, differences: differences(here.value.workshop, workshop) };
};

import type { Status } from "@shared/analysis/finding";
import type { Workshop } from "@shared/workshop/workshop";
import { checkedText } from "./checkedText";
import { isPassing, type LibraryDatabase, type LineRow } from "./database";
import { rowOf } from "./rowOf";
import { isSigning, signedIn } from "./signedIn";

interface Head {
  readonly lines: readonly LineRow[];
  /** The document after the last of the lines. */
  readonly document: Workshop;
  readonly status: Status;
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  /** Also write the whole document, so that replay stays short. */
  readonly snapshot: boolean;
}

const snapshotsKept = 3;
/** Undo reaches back this far after a restart; older lines are in the generations. */
const linesKept = 1000;

/** Lines, head and, when due, the whole document: all of it or none, and on the disk when it answers. */
export const writeHead = (database: LibraryDatabase, head: Head): Promise<void> => {
  const { workshops, lines, snapshots } = database;
  const { id } = head.document;
  const { revision, hash, at } = head;
  return database.transaction("rw", [workshops, lines, snapshots], async () => {
    const before = await workshops.get(id);
    await workshops.put({
      ...rowOf(head.document, head.status),
      revision,
      hash,
      changedAt: head.lines.length > 0 ? at : (before?.changedAt ?? at),
      trashedAt: before?.trashedAt ?? "",
      example: before?.example ?? false,
    });
    await lines.bulkPut([...head.lines]);
    const signed = head.lines.some(isSigning) ? signedIn(head.document) : undefined;
    if (!head.snapshot && signed === undefined) return;
    const kept = { workshop: id, revision, hash, at, ...checkedText(head.document) };
    const same = await snapshots.get([id, revision]);
    await snapshots.put({
      ...kept,
      ...(signed === undefined ? {} : { signed }),
      ...(same?.named === undefined ? {} : { named: same.named, at: same.at }),
    });
    const all = await snapshots.where({ workshop: id }).sortBy("revision");
    const old = all.slice(0, -snapshotsKept).filter(isPassing);
    await snapshots.bulkDelete(old.map((one): [string, number] => [id, one.revision]));
    await lines
      .where("[workshop+revision]")
      .between([id, 0], [id, revision - linesKept])
      .delete();
  });
};

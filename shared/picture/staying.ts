import { leavingSides } from "../analysis/leavingSides";
import { withoutLeaving } from "../analysis/withoutLeaving";
import type { Workshop } from "../workshop/workshop";

interface Staying {
  /** The workshop without what was of the leaving; the sides are all there, so that each keeps its letter and colour. */
  readonly workshop: Workshop;
  /** The sides that leave, whose seats are empty. */
  readonly absent: ReadonlySet<string>;
}

const everybody: ReadonlySet<string> = new Set();

/** The table of those who stay, for what goes out of the room: the same that is counted and agreed. */
export const staying = (whole: Workshop): Staying => {
  const leaving = leavingSides(whole);
  return leaving.length === 0
    ? { workshop: whole, absent: everybody }
    : { workshop: { ...withoutLeaving(whole), sides: whole.sides }, absent: new Set(leaving) };
};

import { z } from "zod";
import { atomicWrite } from "../files/atomicWrite";
import type { Disk } from "../files/disk";

const kept = z.record(z.string(), z.strictObject({ told: z.boolean() }));
type Kept = z.infer<typeof kept>;

export interface RoomMemory {
  /** Whether the person said that nobody else sees the workshop's window. */
  told(set: string): boolean;
  remember(set: string, told: boolean): Promise<void>;
}

const read = async (disk: Disk, path: string): Promise<Kept> => {
  try {
    const found = kept.safeParse(JSON.parse(Buffer.from(await disk.read(path)).toString("utf8")));
    return found.success ? found.data : {};
  } catch {
    return {};
  }
};

/** What was said of each set of screens on this machine; unreadable is the same as never said. */
export const createRoomMemory = async (disk: Disk, path: string): Promise<RoomMemory> => {
  let sets = await read(disk, path);
  return {
    told: (set) => sets[set]?.told ?? false,
    remember(set, told) {
      sets = { ...sets, [set]: { told } };
      const text = Buffer.from(JSON.stringify(sets), "utf8");
      return atomicWrite(disk, path, text, { mode: 0o600 }).catch(() => undefined);
    },
  };
};

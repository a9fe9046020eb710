import type { Bridge, FileToSave } from "@shared/bridge/bridge";
import { failure, success } from "@shared/lib/result";

export interface MemorySecond
  extends Pick<
    Bridge,
    "secondFolder" | "chooseSecondFolder" | "leaveSecondFolder" | "copyToSecondFolder" | "machineState" | "keepAwake"
  > {
  /** What lies in the second folder, each copy in its turn. */
  readonly copies: readonly (FileToSave & { readonly workshop: string })[];
  /** The second folder's stick is pulled out. */
  pullStick(): void;
}

/** A second folder on a stick in memory, and a machine that is plugged in. */
export const createMemorySecond = (): MemorySecond => {
  const copies: (FileToSave & { readonly workshop: string })[] = [];
  let folder: string | null = null;
  let isOut = false;
  return {
    copies,
    pullStick: () => {
      isOut = true;
    },
    secondFolder: async () => success({ folder }),
    chooseSecondFolder: async () => {
      folder = "/memory/stick";
      return success({ folder });
    },
    leaveSecondFolder: async () => {
      folder = null;
      return success({ folder });
    },
    copyToSecondFolder: async (workshop, file) => {
      if (folder === null) return success(null);
      if (isOut) {
        const sentence = { key: "shell.second.failed", values: { folder, why: "gone" } } as const;
        return failure({ kind: "not-found", sentence });
      }
      copies.push({ workshop, ...file });
      return success({ folder });
    },
    machineState: async () => success({ onBattery: false, freeBytes: 50_000_000_000, awake: false }),
    keepAwake: async () => success(null),
  };
};

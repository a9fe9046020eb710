import { actionOf } from "@shared/actions/actions";
import { keyNames } from "@shared/actions/keyNames";

const mac = (): boolean => /Mac/.test(globalThis.navigator?.platform ?? "");

/** The keys of an action as they stand on this keyboard; empty where it has none. */
export const keysOf = (id: string): string => {
  const combination = actionOf(id)?.keys[0];
  return combination === undefined ? "" : keyNames(combination, mac() ? "mac" : "pc");
};

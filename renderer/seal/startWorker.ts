import sealer from "./sealer.worker?worker&url";

interface Policy {
  createScriptURL(address: string): string;
}

declare global {
  interface Window {
    /** Chromium has them; what a policy hands out is taken wherever an address of a script is. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
    };
  }
}

/** The addresses of our own workers; the policy hands out these and nothing else. */
const ours: readonly string[] = [sealer];

const rules = {
  createScriptURL: (address: string): string => {
    if (ours.includes(address)) return address;
    throw new TypeError("Only workers of our own may start.");
  },
};

let policy: Policy | null = null;
const handOut = (address: string): string => {
  policy ??= globalThis.window?.trustedTypes?.createPolicy("sameside", rules) ?? rules;
  return policy.createScriptURL(address);
};

/** Starts the worker that seals and opens. */
export const startSealer = (): Worker => new Worker(handOut(sealer), { type: "module" });

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

/** As the build names our workers: files of the app's own origin, nothing else. */
const ownName = /^[\w./-]*\b\w+\.worker(-[\w-]+)?\.[jt]s(\?[\w=&]*)?$/;

const rules = {
  createScriptURL: (address: string): string => {
    const { origin, pathname, search } = new URL(address, globalThis.location.href);
    if (origin === globalThis.location.origin && ownName.test(`${pathname}${search}`)) return address;
    throw new TypeError("Only workers of our own may start.");
  },
};

let policy: Policy | null = null;

/** Starts a worker of our own from the address that the build gave it. A page has one policy, so all start here. */
export const startOwnWorker = (address: string): Worker => {
  policy ??= globalThis.window?.trustedTypes?.createPolicy("sameside", rules) ?? rules;
  return new Worker(policy.createScriptURL(address), { type: "module" });
};

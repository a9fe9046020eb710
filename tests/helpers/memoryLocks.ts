/** The platform's lock manager as far as the app asks it, for Node, which has none: one for all windows of a test. */
export interface MemoryLocks {
  /** The lock manager of one window. */
  ofWindow(): Pick<LockManager, "request"> & { readonly die: () => void };
}

interface Waiting {
  readonly start: () => void;
}

export const createMemoryLocks = (): MemoryLocks => {
  const held = new Set<string>();
  const waiting = new Map<string, Waiting[]>();
  const free = (name: string): void => {
    held.delete(name);
    waiting.get(name)?.shift()?.start();
  };
  return {
    ofWindow() {
      const mine = new Set<string>();
      let dead = false;
      const letGo = (name: string): void => {
        if (mine.delete(name)) free(name);
      };
      const request = async (
        name: string,
        options: LockOptions | LockGrantedCallback<unknown>,
        callback?: LockGrantedCallback<unknown>,
      ): Promise<unknown> => {
        const work = typeof options === "function" ? options : callback;
        const { ifAvailable, signal } = typeof options === "function" ? {} : options;
        if (held.has(name)) {
          if (ifAvailable) return work?.(null);
          await new Promise<void>((resolve, reject) => {
            const one: Waiting = { start: resolve };
            waiting.set(name, [...(waiting.get(name) ?? []), one]);
            signal?.addEventListener("abort", () => {
              waiting.set(
                name,
                (waiting.get(name) ?? []).filter((other) => other !== one),
              );
              reject(new Error("AbortError"));
            });
          });
        }
        if (dead) return null;
        held.add(name);
        mine.add(name);
        try {
          return await work?.({ name, mode: "exclusive" });
        } finally {
          letGo(name);
        }
      };
      return {
        request,
        die: () => {
          dead = true;
          for (const name of [...mine]) letGo(name);
        },
      };
    },
  };
};

import type { BrowserContext, Page } from "@playwright/test";

/** Listens, in every page from now on, to what React draws of the table: the names of its things, one each time. */
export const countDrawings = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const drawn: string[] = [];
    const get = (of: unknown, key: string): unknown =>
      (typeof of === "object" && of !== null) || typeof of === "function" ? Reflect.get(of, key) : undefined;
    // React marks what it worked on; what it passed over is the same object as before, or bears no such mark.
    const WORKED = 1;
    const look = (now: unknown, before: unknown): void => {
      const props = get(now, "memoizedProps");
      const id = get(props, "id");
      const worked = before === null || (Number(get(now, "flags")) & WORKED) !== 0;
      // A thing on the table, or its line in the list.
      const ofThing = get(get(props, "data"), "shown") !== undefined || get(props, "kept") !== undefined;
      if (worked && typeof id === "string" && ofThing) drawn.push(id);
      if (before !== null && get(now, "child") === get(before, "child")) return;
      for (let child = get(now, "child"); child; child = get(child, "sibling"))
        look(child, get(child, "alternate") ?? null);
    };
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount: () => undefined,
        onCommitFiberRoot: (_: number, root: unknown) => {
          const now = get(root, "current");
          look(now, get(now, "alternate") ?? null);
        },
      },
      takeDrawn: () => drawn.splice(0),
    });
  });
};

/** What was drawn of the table since the last time one asked. */
export const takeDrawn = (page: Page): Promise<readonly string[]> => page.evaluate("window.takeDrawn()");

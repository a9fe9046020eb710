/**
 * What this machine remembers between starts about how things are looked at: theme, opened steps. Never content.
 * Storage may be refused or full; then the app forgets, and works.
 */
export const remembered = {
  keyOf: (key: string): string => `sameside.${key}`,
  read(key: string): unknown {
    try {
      const text = localStorage.getItem(remembered.keyOf(key));
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  },
  write(key: string, value: string | number | boolean | readonly string[]): void {
    try {
      localStorage.setItem(remembered.keyOf(key), JSON.stringify(value));
    } catch {
      // Nothing is lost but a preference.
    }
  },
  forget(key: string): void {
    try {
      localStorage.removeItem(remembered.keyOf(key));
    } catch {
      // As above.
    }
  },
};

export type Theme = "light" | "dark" | "system";

/** The theme that was chosen on this machine; the system's own where none was. */
export const themeRemembered = (): Theme => {
  const value = remembered.read("theme");
  return value === "light" || value === "dark" ? value : "system";
};

const openedKey = (workshop: string): string => `opened.${workshop}`;

/** The steps of one workshop that were opened on this machine. */
export const openedSteps = {
  read(workshop: string): readonly string[] {
    const value = remembered.read(openedKey(workshop));
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
  },
  /** The step gone to stands last: there the workshop takes up again. Answers all of them. */
  goTo: (workshop: string, step: string): readonly string[] => {
    const steps = [...openedSteps.read(workshop).filter((one) => one !== step), step];
    remembered.write(openedKey(workshop), steps);
    return steps;
  },
  /** Leads there from another window, also one that stands in the step already: only what changes is heard. */
  lead: (workshop: string, step: string): void => {
    const steps = openedSteps.goTo(workshop, step);
    remembered.forget(openedKey(workshop));
    remembered.write(openedKey(workshop), steps);
  },
  /** Tells where another window leads the workshop of this one; answers how to stop listening. */
  onLed: (workshop: string, led: (step: string) => void): (() => void) => {
    const hear = ({ key }: StorageEvent): void => {
      const last = key === remembered.keyOf(openedKey(workshop)) ? openedSteps.read(workshop).at(-1) : undefined;
      if (last !== undefined) led(last);
    };
    addEventListener("storage", hear);
    return () => removeEventListener("storage", hear);
  },
  forget: (workshop: string): void => remembered.forget(openedKey(workshop)),
};

/**
 * What this machine remembers between starts about how things are looked at: theme, opened steps. Never content.
 * Storage may be refused or full; then the app forgets, and works.
 */
export const remembered = {
  read(key: string): unknown {
    try {
      const text = localStorage.getItem(`sameside.${key}`);
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  },
  write(key: string, value: string | number | boolean | readonly string[]): void {
    try {
      localStorage.setItem(`sameside.${key}`, JSON.stringify(value));
    } catch {
      // Nothing is lost but a preference.
    }
  },
  forget(key: string): void {
    try {
      localStorage.removeItem(`sameside.${key}`);
    } catch {
      // As above.
    }
  },
};

const openedKey = (workshop: string): string => `opened.${workshop}`;

/** The steps of one workshop that were opened on this machine. */
export const openedSteps = {
  read(workshop: string): readonly string[] {
    const value = remembered.read(openedKey(workshop));
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
  },
  write: (workshop: string, steps: readonly string[]): void => remembered.write(openedKey(workshop), steps),
  forget: (workshop: string): void => remembered.forget(openedKey(workshop)),
};

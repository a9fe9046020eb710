/** Words of the panels room. Keys begin with "panels.". */
export const panelWords = {} as const;

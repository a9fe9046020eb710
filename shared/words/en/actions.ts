/** Words of the actions room. Keys begin with "actions.". */
export const actionWords = {} as const;

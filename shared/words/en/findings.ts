/** Words of the findings room. Keys begin with "findings.". */
export const findingWords = {} as const;

/** Words of the shell room. Keys begin with "shell.". */
export const shellWords = {} as const;

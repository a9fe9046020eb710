/** Words of the commands room. Keys begin with "commands.". */
export const commandWords = {} as const;

/** Words of the frame room. Keys begin with "frame.". */
export const frameWords = {} as const;

/** Words of the library room. Keys begin with "library.". */
export const libraryWords = {} as const;

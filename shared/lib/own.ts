/** The entry of a map of the file. A side may be called "constructor": what objects inherit is no entry. */
export const own = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

/** One class attribute of those that hold. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter((name): name is string => typeof name === "string" && name !== "").join(" ");

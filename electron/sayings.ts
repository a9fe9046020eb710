/** What the shell says to a page of itself. */
export const sayings = {
  action: "sameside:action",
  room: "sameside:room",
  pendingFile: "sameside:pendingFile",
  closing: "sameside:closing",
} as const;

/** Who a copy is for: anybody the sides choose to show it to, one side alone, or the facilitator's own shelf. */
export type Audience =
  | { readonly kind: "shared" }
  | { readonly kind: "side"; readonly side: string }
  | { readonly kind: "archive" };

/** Whether the reader of such a copy may see what this side wrote for itself. */
export const maySee = (audience: Audience, side: string): boolean =>
  audience.kind === "archive" || (audience.kind === "side" && audience.side === side);

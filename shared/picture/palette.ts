/** The light theme's colours for pictures outside the app; the window has them as tokens. */
export const palette = {
  page: "#f6f7f9",
  surface: "#ffffff",
  text: "#171b24",
  muted: "#465062",
  hairline: "#d5dae2",
  control: "#6f7a8b",
  danger: "#b3261e",
  success: "#1b6b3a",
  warning: "#8a4b00",
  sides: [
    { fill: "#1b6ee0", on: "#ffffff", tint: "#e4eefb", ink: "#124b98" },
    { fill: "#c4741a", on: "#10131a", tint: "#f8eee4", ink: "#72430f" },
    { fill: "#1b5248", on: "#ffffff", tint: "#e4eae9", ink: "#1b5248" },
    { fill: "#b93170", on: "#ffffff", tint: "#f7e6ee", ink: "#892453" },
    { fill: "#505901", on: "#ffffff", tint: "#eaebe1", ink: "#485001" },
    { fill: "#4a0284", on: "#ffffff", tint: "#e9e1f0", ink: "#4a0284" },
  ],
  nobody: { fill: "#6f7a8b", on: "#ffffff", tint: "#f1f3f6", ink: "#465062" },
} as const;

/** The colours of a side by its place in the document; -1 is nobody's. */
export const sideColours = (
  place: number,
): { readonly fill: string; readonly on: string; readonly tint: string; readonly ink: string } =>
  palette.sides[place] ?? palette.nobody;

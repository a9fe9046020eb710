const letters = ["a", "b", "c", "d", "e", "f"];

/** Colours as the points of a canvas have them. */
export interface FarColours {
  readonly fill: (side: number) => number;
  readonly tint: (side: number) => number;
  readonly lit: number;
  readonly selected: number;
  readonly blocker: number;
  readonly caution: number;
  readonly paper: number;
}

/** Red, green, blue and how opaque, in the order in which a canvas keeps them. */
const pointOf = (red: number, green: number, blue: number): number => {
  const bytes = new Uint8ClampedArray([red, green, blue, 255]);
  return new Uint32Array(bytes.buffer)[0] ?? 0;
};

/** The colours of the tokens as they are around an element now; a colour the pen does not know stays clear. */
export const coloursOf = (element: Element, pen: CanvasRenderingContext2D): FarColours => {
  const style = getComputedStyle(element);
  const colour = (token: string): number => {
    pen.fillStyle = "#00000000";
    pen.fillStyle = style.getPropertyValue(token).trim();
    const [, red, green, blue] = /^#(..)(..)(..)$/.exec(String(pen.fillStyle)) ?? [];
    const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part ?? "", 16));
    return r === undefined || g === undefined || b === undefined || Number.isNaN(r) ? 0 : pointOf(r, g, b);
  };
  const fills = letters.map((letter) => colour(`--side-${letter}-fill`));
  const tints = letters.map((letter) => colour(`--side-${letter}-tint`));
  const [nobody, sunken] = [colour("--control-border"), colour("--sunken")];
  return {
    fill: (side) => fills[side] ?? nobody,
    tint: (side) => tints[side] ?? sunken,
    lit: colour("--warning"),
    selected: colour("--accent"),
    blocker: colour("--danger"),
    caution: colour("--warning"),
    paper: colour("--surface"),
  };
};

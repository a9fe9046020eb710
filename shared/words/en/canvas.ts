/** Words of the canvas room. Keys begin with "canvas.". */
export const canvasWords = {} as const;

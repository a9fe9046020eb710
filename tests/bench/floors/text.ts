/** Cards of some 60 characters, as in the app's own bench. */
export const textOf = (at: number): string => `Mid-size plants buy their first robot from whoever serves them ${at}`;

export const card = { width: 212, height: 92 };
const cell = { width: 260, height: 150 };

export const countAsked = Number(new URLSearchParams(location.search).get("n") ?? "200");

export const placeOf = (at: number, count: number): { x: number; y: number } => {
  const across = Math.max(1, Math.ceil(Math.sqrt(count * 1.6)));
  return { x: (at % across) * cell.width, y: Math.floor(at / across) * cell.height };
};

export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** The whole board in the window. */
export const wholeView = (count: number): View => {
  const across = Math.max(1, Math.ceil(Math.sqrt(count * 1.6)));
  const rows = Math.ceil(count / across);
  const zoom = Math.max(0.02, Math.min(1, innerWidth / (across * cell.width), innerHeight / (rows * cell.height)));
  return { x: 0, y: 0, zoom };
};

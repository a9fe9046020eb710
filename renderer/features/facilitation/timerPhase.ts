/** How a block's time stands: plenty, a fifth left, a twentieth left, over; "spent" where nothing was planned. */
export type TimerPhase = "plenty" | "fifth" | "last" | "over" | "spent";

/** The phase after so many seconds of so many planned. */
export const timerPhase = (planned: number, seconds: number): TimerPhase => {
  if (planned === 0) return "spent";
  const left = planned - seconds;
  if (left <= 0) return "over";
  if (left <= planned / 20) return "last";
  return left <= planned / 5 ? "fifth" : "plenty";
};

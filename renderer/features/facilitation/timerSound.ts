import { useMachine } from "../../store/machine";

/** Two soft tones, made here: no file, nothing loud, over in a second. */
export const playTimerSound = (): void => {
  if (typeof AudioContext === "undefined") return;
  const context = new AudioContext();
  [660, 528].forEach((frequency, at) => {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    const start = context.currentTime + at * 0.35;
    tone.frequency.value = frequency;
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(0.12, start + 0.04);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
    tone.connect(loudness).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.65);
    if (at === 1) tone.onended = () => void context.close();
  });
};

/** The same, where this machine may sound. */
export const soundTimer = (): void => {
  if (useMachine.getState().sound) playTimerSound();
};

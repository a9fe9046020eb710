import { create } from "zustand";

/** What a side has entered hidden; `isIn` when it has put it in, a draft until then. */
export interface HiddenEntry {
  readonly said: string;
  readonly because: string;
  readonly isIn: boolean;
}

type Round = Readonly<Record<string, HiddenEntry>>;
type Rounds = Readonly<Record<string, Round>>;

const none: Round = {};
export const nothingEntered: HiddenEntry = { said: "", because: "", isIn: false };

/** Rounds that are not shown yet, by workshop and subject: in memory only, so that Escape loses nothing and no disk knows. */
const useRounds = create<{ readonly rounds: Rounds }>()(() => ({ rounds: {} }));

/** One round: what is in it, by side; how a side enters; how it is over. */
export const useHiddenRound = (
  key: string,
): { readonly round: Round; enter(side: string, entry: HiddenEntry): void; end(): void } => {
  const round = useRounds((state) => state.rounds[key]) ?? none;
  const put = (next: Round): void => useRounds.setState(({ rounds }) => ({ rounds: { ...rounds, [key]: next } }));
  return { round, enter: (side, entry) => put({ ...round, [side]: entry }), end: () => put(none) };
};

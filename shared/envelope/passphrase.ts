/** Shorter ones of a person's own are refused. */
export const shortestOwn = 14;

const spoken = (text: string): string => text.normalize("NFC").trim().replace(/\s+/gu, " ");

/** The passphrase as it is used: NFC, one blank between words, so that what is typed twice is the same twice. */
export const passphraseOf = (typed: string): string => spoken(typed);

/** Whether it may guard a page: three words of ours, or one of one's own that is long enough. */
export const isLongEnough = (typed: string): boolean => Array.from(spoken(typed)).length >= shortestOwn;

/** Three words of the list, picked with random numbers of 32 bits; those that would favour early words are left out. */
export const offerPassphrase = (list: readonly string[], random: () => number): string => {
  const fair = Math.floor(0x1_0000_0000 / list.length) * list.length;
  const pick = (): string => {
    for (;;) {
      const number = random();
      if (number < fair) return list[number % list.length] ?? "";
    }
  };
  for (;;) {
    const offered = [pick(), pick(), pick()].join(" ");
    if (isLongEnough(offered)) return offered;
  }
};

const sentences = [
  "Mid-size plants buy their first robot from whoever serves them",
  "Two of five service calls come back within the same quarter",
  "Buyers ask for one contract and for one number they can call",
  "A pilot that nobody measured was praised and then forgotten",
  "The third competitor sells through the same regional dealers",
];

const CELL = { width: 260, height: 150 };

/**
 * A workshop of so many things to measure with: half cards, half pieces in pairs that give each other something (half as
 * many joints as things), all placed on grids as if people had done it. The same text for the same number.
 */
export const benchDocument = (things: number): string => {
  const pieces = 2 * Math.floor(things / 4);
  const cards = things - pieces;
  const across = (count: number): number => Math.max(1, Math.ceil(Math.sqrt(count * 1.6)));
  const grid = (at: number, count: number, width: number, height: number) => ({
    x: Math.floor((at % across(count)) - across(count) / 2) * width,
    y: Math.floor(at / across(count)) * height,
  });
  const textOf = (at: number): string => `${sentences[at % sentences.length] ?? ""} ${at}`;
  const list = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const pairs = pieces / 2;
  const positions = Object.fromEntries([
    ...list(cards, (at) => [`card-${at}`, grid(at, cards, CELL.width, CELL.height)] as const),
    ...list(pairs, (at) => [`piece-${2 * at}`, grid(at, pairs, 720, 220)] as const),
  ]);
  return JSON.stringify({
    sameside: 1,
    id: `bench-${things}`,
    title: `${things} things`,
    partnershipType: "channel-reseller",
    language: "en",
    currency: "EUR",
    sides: [
      { id: "a", name: "Northern Plant", short: "North" },
      { id: "b", name: "Southern Service", short: "South" },
    ],
    vision: {
      statement: "A board to measure with",
      cards: list(cards, (at) => ({
        id: `card-${at}`,
        kind: "market",
        text: textOf(at),
        side: at % 2 === 0 ? "a" : "b",
      })),
    },
    roles: list(pieces, (at) => ({
      id: `piece-${at}`,
      side: at % 2 === 0 ? "a" : "b",
      title: `Piece ${at}`,
      gives: [{ id: `give-${at}`, text: textOf(at) }],
      needs: [{ id: `need-${at}`, text: textOf(at + 2) }],
    })),
    joints: list(pieces, (at) => ({ give: `give-${at}`, need: `need-${at % 2 === 0 ? at + 1 : at - 1}` })),
    canvas: { positions },
  });
};

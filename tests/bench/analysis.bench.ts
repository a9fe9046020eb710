import { analyse } from "@shared/analysis/analyse";
import { fingerprint } from "@shared/document/fingerprint";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { createWords } from "@shared/words/words";
import { test } from "vitest";
import { aWorkshop, soundWorkshop, type WorkshopInput } from "../helpers/aWorkshop";

const words = createWords("en");

/** A workshop of about so many things, unsettled and unprotected: the most there can be to find. */
const large = (things: number): WorkshopInput => {
  const share = Math.floor(things / 10);
  const side = (at: number): "a" | "b" => (at % 2 === 0 ? "a" : "b");
  const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const topics = ["territory", "ip", "brand", "people", "pricing", "margin"] as const;
  return {
    ...soundWorkshop,
    interests: [
      ...(soundWorkshop.interests ?? []),
      ...times(share * 3, (at) => ({
        id: `i${at}`,
        side: side(at),
        text: `Interest number ${at}, in a sentence as people say it in the room`,
        strength: at % 4 === 0 ? ("must-protect" as const) : ("important" as const),
        topic: topics[at % topics.length] ?? null,
        scope: [`Region ${at % 40}`],
      })),
    ],
    roles: [
      ...(soundWorkshop.roles ?? []),
      ...times(share, (at) => ({
        id: `r${at}`,
        side: side(at),
        title: `Piece ${at}`,
        responsibilities: [`Work ${at % 30}`],
        scope: [`Region ${at % 40}`],
        gives: times(2, (n) => ({ id: `g${at}-${n}`, text: `Gift ${n} of piece ${at}` })),
        needs: times(2, (n) => ({ id: `n${at}-${n}`, text: `Need ${n} of piece ${at}` })),
      })),
    ],
    vision: {
      ...soundWorkshop.vision,
      cards: times(share, (at) => ({ id: `v${at}`, kind: "market" as const, text: `Card ${at}` })),
    },
    commitments: [
      ...(soundWorkshop.commitments ?? []),
      ...times(share, (at) => ({
        id: `c${at}`,
        from: "a",
        to: "b",
        kind: "support" as const,
        text: "Give",
        weight: 2,
      })),
    ],
  };
};

const document = (things: number): string => JSON.stringify(large(things));

for (const things of [400, 5000]) {
  const workshop = aWorkshop(large(things));
  const text = document(things);
  test(`${things} things, ${analyse(workshop, words).findings.length} findings`, async ({ bench }) => {
    await bench.compare(
      // A copy each time: index and fingerprint are kept as long as a workshop is.
      bench("analyse", () => {
        analyse({ ...workshop }, words);
      }),
      bench("fingerprint", () => {
        fingerprint({ ...workshop });
      }),
      bench("read", () => {
        readWorkshop(text);
      }),
      bench("write", () => {
        writeWorkshop(workshop);
      }),
    );
  });
}

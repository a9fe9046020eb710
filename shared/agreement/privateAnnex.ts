import { maySee } from "./audience";
import { type Block, facts, type Section, section, table } from "./blocks";
import type { Paper } from "./paper";

/** What only this reader may see: a side its own, the facilitator's archive everybody's; nothing in a shared copy. */
export const privateAnnex = (paper: Paper): Section | null => {
  const { words, whole, choices } = paper;
  const t = words.text;
  const { audience } = choices;
  if (audience.kind === "shared") return null;
  const guesses = whole.guesses.filter((one) => maySee(audience, one.side));
  const felt = whole.checkups.flatMap((checkup) =>
    checkup.felt.filter((one) => maySee(audience, one.by)).map((one) => ({ on: checkup.on, ...one })),
  );
  const rating = (value: number | null): string => (value === null ? "" : words.number(value));
  const drafts: Block = facts(
    whole.sides
      .filter((side) => audience.kind === "side" && side.id === audience.side)
      .map((side) => ({ term: t("agreement.own.draft"), text: whole.vision.drafts[side.id] ?? "" })),
  );
  return section(
    "own",
    audience.kind === "archive"
      ? t("agreement.section.archive")
      : t("agreement.section.own", { side: paper.side(audience.side) }),
    [
      facts([{ term: t("agreement.own.seen"), text: audience.kind === "archive" ? whole.facilitator.seen : "" }]),
      drafts,
      table(
        t("agreement.own.guesses"),
        [t("agreement.head.side"), t("agreement.own.about"), t("agreement.own.guess"), t("agreement.own.met")],
        guesses.map((one) => [
          paper.side(one.side),
          paper.side(one.about),
          one.text,
          one.hit === null ? "" : paper.title(one.hit),
        ]),
      ),
      table(
        t("agreement.own.felt"),
        [
          t("agreement.head.on"),
          t("agreement.head.side"),
          t("agreement.own.towards"),
          t("agreement.own.valued"),
          t("agreement.own.supported"),
          t("agreement.own.challenged"),
          t("agreement.own.again"),
          t("agreement.head.comment"),
        ],
        felt.map((one) => [
          words.day(one.on),
          paper.side(one.by),
          paper.side(one.about),
          rating(one.valued),
          rating(one.supported),
          rating(one.challenged),
          rating(one.again),
          one.note,
        ]),
        [3, 4, 5, 6],
      ),
    ],
  );
};

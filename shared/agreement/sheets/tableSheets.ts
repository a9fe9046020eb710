import type { Paper } from "../paper";
import { amount, day, type Sheet, words } from "./sheet";

/** Every tab and every socket with its piece, its side and what it meets. */
export const roleSheet = (paper: Paper): Sheet => {
  const t = paper.words.text;
  const { roles, joints } = paper.workshop;
  const meets = (ids: readonly string[]): string => paper.words.list(ids.map(paper.title));
  return {
    name: t("agreement.sheet.roles"),
    head: [
      t("agreement.sheet.role"),
      t("agreement.head.side"),
      t("agreement.sheet.responsibilities"),
      t("agreement.sheet.scope"),
      t("agreement.sheet.end"),
      t("agreement.head.text"),
      t("agreement.sheet.mustHave"),
      t("agreement.sheet.meets"),
    ],
    rows: roles.flatMap((role) => {
      const front = [
        words(role.title),
        words(role.side === null ? t("agreement.roles.nobody") : paper.side(role.side)),
        words(role.responsibilities.join("; ")),
        words(role.scope.join("; ")),
      ];
      const ends = [
        ...role.gives.map((give) => [
          words(t("agreement.sheet.give")),
          words(give.text),
          words(""),
          words(meets(joints.filter((one) => one.give === give.id).map((one) => one.need))),
        ]),
        ...role.needs.map((need) => [
          words(t("agreement.sheet.need")),
          words(need.text),
          words(t(need.mustHave ? "agreement.yes" : "agreement.no")),
          words(meets(joints.filter((one) => one.need === need.id).map((one) => one.give))),
        ]),
      ];
      return ends.length === 0
        ? [[...front, words(""), words(""), words(""), words("")]]
        : ends.map((end) => [...front, ...end]);
    }),
  };
};

/** Every stake with its money, its goal and how it is dialled back. */
export const stakeSheet = (paper: Paper): Sheet => {
  const t = paper.words.text;
  return {
    name: t("agreement.sheet.stakes"),
    head: [
      t("agreement.head.stake"),
      t("agreement.head.kind"),
      t("agreement.head.owner"),
      t("agreement.sheet.grantedBy"),
      t("agreement.sheet.exclusivity"),
      t("agreement.sheet.scope"),
      t("agreement.head.invests"),
      t("agreement.sheet.costOnce"),
      t("agreement.sheet.costYearly"),
      t("agreement.sheet.forgoesOnce"),
      t("agreement.sheet.forgoesYearly"),
      t("agreement.head.goal"),
      t("agreement.head.target"),
      t("agreement.sheet.goalBy"),
      t("agreement.sheet.trigger"),
      t("agreement.sheet.to"),
      t("agreement.sheet.lookedAt"),
    ],
    rows: paper.workshop.ownership.map((stake) => [
      words(stake.title),
      words(t(`domain.stakeKind.${stake.kind}`)),
      words(paper.side(stake.owner)),
      words(paper.side(stake.grantedBy)),
      words(t(`domain.exclusivity.${stake.exclusivity}`)),
      words(stake.scope.join("; ")),
      words(stake.investment),
      amount(stake.cost.oneOff, true),
      amount(stake.cost.yearly, true),
      amount(stake.forgoes.oneOff, true),
      amount(stake.forgoes.yearly, true),
      words(stake.goal.text),
      words(stake.goal.target),
      day(stake.goal.by),
      words(stake.dialBack.trigger),
      words(stake.dialBack.to),
      day(stake.dialBack.reviewOn),
    ]),
  };
};

/** Every support and every expectation. */
export const commitmentSheet = (paper: Paper): Sheet => {
  const t = paper.words.text;
  return {
    name: t("agreement.sheet.commitments"),
    head: [
      t("agreement.sheet.from"),
      t("agreement.sheet.towards"),
      t("agreement.head.kind"),
      t("agreement.head.text"),
      t("agreement.sheet.weight"),
      t("agreement.sheet.due"),
      t("agreement.head.measure"),
      t("agreement.sheet.answers"),
    ],
    rows: paper.workshop.commitments.map((one) => [
      words(paper.side(one.from)),
      words(paper.side(one.to)),
      words(t(`domain.commitmentKind.${one.kind}`)),
      words(one.text),
      amount(one.weight),
      day(one.due),
      words(one.measure),
      words(one.answers.map(paper.title).join("; ")),
    ]),
  };
};

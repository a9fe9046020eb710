import { inGroups, type Paper } from "../paper";
import { statusWord } from "../statusWord";
import { actionSheet, kpiSheet, openSheet } from "./planSheets";
import { day, type Sheet, words } from "./sheet";
import { commitmentSheet, roleSheet, stakeSheet } from "./tableSheets";

const about = (paper: Paper): Sheet => {
  const t = paper.words.text;
  const { whole } = paper;
  return {
    name: t("agreement.sheet.about"),
    head: [t("agreement.sheet.field"), t("agreement.sheet.value")],
    rows: [
      [words(t("agreement.sheet.title")), words(whole.title)],
      [words(t("agreement.cover.parties")), words(paper.sides(whole.sides.map((side) => side.id)))],
      [words(t("agreement.sheet.date")), day(whole.date)],
      [words(t("agreement.sheet.status")), words(statusWord(paper).word)],
      [words(t("agreement.sheet.currency")), words(whole.currency)],
      [words(t("agreement.sheet.fingerprint")), words(inGroups(paper.fingerprint))],
    ],
  };
};

/** The agreement as tables to reckon with. */
export const agreementSheets = (paper: Paper): readonly Sheet[] => [
  about(paper),
  roleSheet(paper),
  stakeSheet(paper),
  commitmentSheet(paper),
  actionSheet(paper),
  kpiSheet(paper),
  openSheet(paper),
];

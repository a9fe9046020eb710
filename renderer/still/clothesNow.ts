import type { Clothes } from "../storage/stills";
import { tableFiles } from "./tableFiles";

let made: Clothes | null = null;

/** Fonts belong to the page: in a still's own sheet they would say nothing. */
const rulesOf = (sheet: CSSStyleSheet): readonly string[] =>
  [...sheet.cssRules].filter((rule) => !(rule instanceof CSSFontFaceRule)).map((rule) => rule.cssText);

/** The rules of the table's style sheets as the page has them; null until all of them have come. */
export const clothesNow = (): Clothes | null => {
  const { sheets } = tableFiles();
  const present = new Map([...document.styleSheets].map((sheet) => [sheet.href, sheet]));
  const rules = sheets.map((href) => present.get(href));
  if (made === null && rules.every((sheet) => sheet !== undefined))
    made = { sheets: sheets.join(), rules: rules.flatMap(rulesOf).join("\n") };
  return made;
};

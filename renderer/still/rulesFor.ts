/** What stands before, after or within an element is there where the element is. */
const pseudoElement = /::[a-z-]+(\([^)]*\))?/g;

const isFor = (frame: Element, selector: string): boolean => {
  const element = selector.replace(pseudoElement, ":is(*)");
  return frame.matches(element) || frame.querySelector(element) !== null;
};

/** Fonts belong to the page: in a sheet apart from it they would say nothing. */
const isNeeded = (frame: Element, rule: CSSRule): boolean => {
  if (rule instanceof CSSStyleRule) return isFor(frame, rule.selectorText);
  if (rule instanceof CSSGroupingRule) return [...rule.cssRules].some((one) => isNeeded(frame, one));
  return !(rule instanceof CSSFontFaceRule);
};

/** The rules of these files by which a frame is drawn, as text; null until all files have come. */
export const rulesFor = (frame: Element, files: readonly string[]): string | null => {
  const present = new Map([...document.styleSheets].map((sheet) => [sheet.href, sheet]));
  const sheets = files.flatMap((file) => present.get(file) ?? []);
  if (sheets.length < files.length) return null;
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
  return rules.flatMap((rule) => (isNeeded(frame, rule) ? [rule.cssText] : [])).join("\n");
};

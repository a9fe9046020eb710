/** Where a mark of the document came to lie in its PDF. */
export interface PdfPlace {
  /** Counted from one. */
  readonly page: number;
  /** As PDF names a place: the page's object and the spot on it. */
  readonly spot: string;
}

// As deep as a tree of pages is ever followed.
const DEEPEST = 12;

const objectsOf = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)\s*endobj/g))
    found.set(match[1] ?? "", match[2] ?? "");
  return found;
};

const pagesOf = (objects: ReadonlyMap<string, string>, root: string): readonly string[] => {
  const list: string[] = [];
  const visit = (number: string, depth: number): void => {
    const held = objects.get(number) ?? "";
    if (/\/Type\s*\/Page\b/.test(held)) list.push(number);
    else if (depth < DEEPEST)
      for (const kid of (/\/Kids\s*\[([^\]]*)\]/.exec(held)?.[1] ?? "").matchAll(/(\d+) 0 R/g))
        visit(kid[1] ?? "", depth + 1);
  };
  visit(root, 0);
  return list;
};

/**
 * Where each mark lies: the named places that Chromium writes for links within a document. None where the file is
 * built in a way that is not known here; then contents go without numbers and the file without bookmarks.
 */
export const pdfPlaces = (pdf: Uint8Array): ReadonlyMap<string, PdfPlace> => {
  const objects = objectsOf(Buffer.from(pdf).toString("latin1"));
  const catalog = [...objects.values()].find((held) => /\/Type\s*\/Catalog\b/.test(held)) ?? "";
  const pages = pagesOf(objects, /\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? "");
  const inside = /\/Dests\s*(?:(\d+) 0 R|<<([\s\S]*?)>>)/.exec(catalog);
  const named = inside?.[1] === undefined ? (inside?.[2] ?? "") : (objects.get(inside[1]) ?? "");
  const found = new Map<string, PdfPlace>();
  for (const match of named.matchAll(/\/([\w-]+)\s*\[(\d+) 0 R([^\]]*)\]/g)) {
    const [, id = "", number = "", rest = ""] = match;
    const at = pages.indexOf(number);
    if (at >= 0) found.set(id, { page: at + 1, spot: `[${number} 0 R${rest}]` });
  }
  return found;
};

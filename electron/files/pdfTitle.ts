/** What a PDF says of itself before its first page. */
export interface PdfAbout {
  readonly title: string;
  readonly language: string;
}

/** Text of a PDF dictionary: UTF-16 with its mark, in hexadecimal, so that nothing needs escaping. */
const pdfText = (text: string): string => {
  const units = [...text].flatMap((sign) => Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at)));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, "0")).join("")}>`.toUpperCase();
};

const lastMatch = (text: string, pattern: RegExp): string | null => {
  let found: string | null = null;
  for (const match of text.matchAll(pattern)) found = match[1] ?? null;
  return found;
};

/** A bookmark: what it is called, and the place it leads to as PDF names it. */
export interface PdfMark {
  readonly title: string;
  readonly spot: string;
}

/** The bookmarks as a chain of objects that begins with their root; none where there are none. */
const outline = (marks: readonly PdfMark[], first: number): readonly (readonly [number, string])[] => {
  if (marks.length === 0) return [];
  const last = first + marks.length;
  const chained = marks.map(({ title, spot }, at): readonly [number, string] => {
    const number = first + 1 + at;
    const before = at === 0 ? "" : `\n/Prev ${number - 1} 0 R`;
    const after = number === last ? "" : `\n/Next ${number + 1} 0 R`;
    return [number, `<</Title ${pdfText(title)}\n/Parent ${first} 0 R${before}${after}\n/Dest ${spot}>>`];
  });
  return [
    [first, `<</Type /Outlines\n/First ${first + 1} 0 R\n/Last ${last} 0 R\n/Count ${marks.length}>>`],
    ...chained,
  ];
};

const offset = (place: number): string => `${String(place).padStart(10, "0")} 00000 n \n`;

/**
 * Older Chromium leaves the title, the language and the bookmarks of a PDF out. This adds them as the format foresees
 * it: what is there stays byte by byte; the changed and the new objects and a table of their places follow. A file
 * built in another way (newer Chromium writes them itself) is handed back as it is.
 */
export const titlePdf = (pdf: Uint8Array, about: PdfAbout, marks: readonly PdfMark[] = []): Uint8Array => {
  const text = Buffer.from(pdf).toString("latin1");
  const trailer = text.slice(text.lastIndexOf("trailer"));
  const size = lastMatch(trailer, /\/Size (\d+)/g);
  const root = lastMatch(trailer, /\/Root (\d+) 0 R/g);
  const info = lastMatch(trailer, /\/Info (\d+) 0 R/g);
  const table = lastMatch(trailer, /startxref\s+(\d+)/g);
  if (size === null || root === null || info === null || table === null) return pdf;
  const objectOf = (number: string): string | null =>
    lastMatch(text, new RegExp(`\\n${number} 0 obj\\s*<<([^]*?)>>\\s*endobj`, "g"));
  const oldRoot = objectOf(root);
  const oldInfo = objectOf(info);
  if (oldRoot === null || oldInfo === null || /\/Title\b/.test(oldInfo)) return pdf;

  const made = oldInfo.match(/\/(?:CreationDate|ModDate|Producer) ?\([^)]*\)/g)?.join("\n") ?? "";
  const first = Number(size);
  const bookmarks = oldRoot.includes("/Outlines") ? [] : outline(marks, first);
  const added = [
    oldRoot.includes("/Lang") ? "" : `\n/Lang ${pdfText(about.language)}`,
    oldRoot.includes("/ViewerPreferences") ? "" : "\n/ViewerPreferences <</DisplayDocTitle true>>",
    bookmarks.length === 0 ? "" : `\n/Outlines ${first} 0 R\n/PageMode /UseOutlines`,
  ].join("");
  const objects: readonly (readonly [number, string])[] = [
    [Number(info), `<</Title ${pdfText(about.title)}\n/Creator (Sameside)\n${made}>>`],
    [Number(root), `<<${oldRoot}${added}>>`],
    ...bookmarks,
  ];
  let place = text.length + 1;
  let body = "";
  let entries = "";
  for (const [number, held] of objects) {
    const object = `${number} 0 obj\n${held}\nendobj\n`;
    entries += `${number} 1\n${offset(place)}`;
    body += object;
    place += object.length;
  }
  const tail = `\n${body}xref\n${entries}trailer\n<</Size ${first + bookmarks.length}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${table}>>\nstartxref\n${place}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(pdf), Buffer.from(tail, "latin1")]));
};

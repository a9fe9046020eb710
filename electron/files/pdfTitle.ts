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

const offset = (place: number): string => `${String(place).padStart(10, "0")} 00000 n \n`;

/**
 * Older Chromium leaves the title and the language of a PDF empty. This adds both as the format foresees it: what is
 * there stays byte by byte, the two changed objects and a table of their places follow. A file built in another way
 * (newer Chromium names them itself) is handed back as it is.
 */
export const titlePdf = (pdf: Uint8Array, about: PdfAbout): Uint8Array => {
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
  const language = oldRoot.includes("/Lang") ? "" : `\n/Lang ${pdfText(about.language)}`;
  const shown = oldRoot.includes("/ViewerPreferences") ? "" : "\n/ViewerPreferences <</DisplayDocTitle true>>";
  const infoObject = `${info} 0 obj\n<</Title ${pdfText(about.title)}\n/Creator (Sameside)\n${made}>>\nendobj\n`;
  const rootObject = `${root} 0 obj\n<<${oldRoot}${language}${shown}>>\nendobj\n`;
  const start = text.length + 1;
  const places: readonly (readonly [string, number])[] = [
    [info, start],
    [root, start + infoObject.length],
  ];
  const entries = places.map(([number, place]) => `${number} 1\n${offset(place)}`).join("");
  const end = start + infoObject.length + rootObject.length;
  const tail = `\n${infoObject}${rootObject}xref\n${entries}trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${table}>>\nstartxref\n${end}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(pdf), Buffer.from(tail, "latin1")]));
};

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from "@cantoo/pdf-lib";

/** A font's codes as text, and how many bytes a code has. */
interface Glyphs {
  readonly width: 1 | 2;
  readonly text: ReadonlyMap<number, string>;
}

const latin = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_000)));
  return parts.join("");
};

const streamText = (value: unknown): string => {
  if (value instanceof PDFRawStream) return latin(decodePDFRawStream(value).decode());
  if (!(value instanceof PDFArray)) return "";
  return Array.from({ length: value.size() }, (_, at) => streamText(value.lookup(at))).join("\n");
};

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** The map from codes to text that every font of a tagged PDF has. */
const glyphsOf = (font: PDFDict): Glyphs => {
  const map = streamText(font.lookup(PDFName.of("ToUnicode")));
  const text = new Map<number, string>();
  for (const [, body = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = "", to = ""] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      text.set(Number.parseInt(code, 16), utf16(to));
  for (const [, body = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = "", high = "", to = ""] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      const [first, last] = [Number.parseInt(low, 16), Number.parseInt(high, 16)];
      const start = utf16(to);
      const unit = start.charCodeAt(start.length - 1);
      for (let code = first; code <= Math.min(last, first + 0xffff); code += 1)
        text.set(code, start.slice(0, -1) + String.fromCharCode(unit + code - first));
    }
    for (const [, low = "", list = ""] of body.matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/gi))
      (list.match(/[0-9a-f]+/gi) ?? []).forEach((to, at) => {
        text.set(Number.parseInt(low, 16) + at, utf16(to));
      });
  }
  return { width: font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0") ? 2 : 1, text };
};

const unescaped = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal, sign) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : ({ n: "\n", r: "\r", t: "\t" }[String(sign)] ?? sign),
  );

const codesOf = (token: string, width: 1 | 2): readonly number[] => {
  const bytes = token.startsWith("<")
    ? (
        token
          .slice(1, -1)
          .replace(/\s/g, "")
          .match(/.{1,2}/g) ?? []
      ).map((pair) => Number.parseInt(pair.padEnd(2, "0"), 16))
    : Array.from(unescaped(token.slice(1, -1)), (sign) => sign.charCodeAt(0));
  if (width === 1) return bytes;
  return Array.from({ length: bytes.length >> 1 }, (_, at) => ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0));
};

const tokens = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F\s]*>|\/[^\s/<>[\]()]+|[-+.\d]+|[A-Za-z'"*]+|[[\]]|<<|>>/g;
const deepest = 8;

const fontsOf = (resources: PDFDict | undefined, known: Map<PDFDict, Glyphs>): ReadonlyMap<string, Glyphs> => {
  const fonts = resources?.lookup(PDFName.of("Font"));
  if (!(fonts instanceof PDFDict)) return new Map();
  return new Map(
    fonts.keys().flatMap((name) => {
      const font = fonts.lookup(name);
      if (!(font instanceof PDFDict)) return [];
      const glyphs = known.get(font) ?? glyphsOf(font);
      known.set(font, glyphs);
      return [[name.toString(), glyphs] as const];
    }),
  );
};

const drawn = (
  content: string,
  resources: PDFDict | undefined,
  known: Map<PDFDict, Glyphs>,
  lines: string[],
  depth: number,
): void => {
  const fonts = fontsOf(resources, known);
  let glyphs: Glyphs | undefined;
  let line = "";
  let before: string[] = [];
  const end = (): void => {
    if (line.trim() !== "") lines.push(line);
    line = "";
  };
  const show = (token: string): void => {
    line += codesOf(token, glyphs?.width ?? 1)
      .map((code) => glyphs?.text.get(code) ?? (glyphs?.width === 2 ? "\ufffd" : String.fromCharCode(code)))
      .join("");
  };
  for (const [token] of content.matchAll(tokens)) {
    if (/^[A-Za-z'"*]/.test(token)) {
      if (token === "Tf") glyphs = fonts.get(before.at(-2) ?? "");
      else if (token === "Tj" || token === "TJ" || token === "'" || token === '"')
        before.filter((one) => /^[(<]/.test(one) && !one.startsWith("<<")).forEach(show);
      else if (token === "ET" || token === "Td" || token === "TD" || token === "T*") end();
      else if (token === "Do" && depth < deepest) {
        end();
        const objects = resources?.lookup(PDFName.of("XObject"));
        const form = objects instanceof PDFDict ? objects.lookup(PDFName.of((before.at(-1) ?? "/").slice(1))) : null;
        if (form instanceof PDFRawStream && form.dict.lookup(PDFName.of("Subtype")) === PDFName.of("Form")) {
          const own = form.dict.lookup(PDFName.of("Resources"));
          drawn(streamText(form), own instanceof PDFDict ? own : resources, known, lines, depth + 1);
        }
      }
      before = [];
    } else before.push(token);
  }
  end();
};

const pageLines = (page: PDFPage, known: Map<PDFDict, Glyphs>): readonly string[] => {
  const lines: string[] = [];
  drawn(streamText(page.node.Contents()), page.node.Resources(), known, lines, 0);
  return lines;
};

/** All text that a PDF of ours draws, in the order it is drawn, as Chromium's PDFs are built. */
export const pdfWords = (document: PDFDocument): readonly string[] => {
  const known = new Map<PDFDict, Glyphs>();
  return document.getPages().flatMap((page) => pageLines(page, known));
};

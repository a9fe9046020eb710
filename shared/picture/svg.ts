/** XML 1.0 knows none of these, even escaped, and texts of the file may hold some. */
const unknownToXml = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0xfffe || code === 0xffff;

/** Text as it may stand in SVG: markup escaped, characters XML knows nothing of left out. */
export const escapeText = (text: string): string =>
  Array.from(text)
    .filter((character) => !unknownToXml(character.codePointAt(0) ?? 0))
    .join("")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** A measure as it is written, to a tenth of a pixel. */
const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** A point as paths and shifts write it, to a tenth of a pixel. */
export const pathPoint = (x: number, y: number): string => `${tenth(x)} ${tenth(y)}`;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; numbers to a tenth of a pixel. */
export const element = (name: string, attributes: Attributes, inside = ""): string => {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? tenth(value) : escapeText(value ?? "")}"`)
    .join("");
  return inside === "" ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`;
};

export interface TextLook {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly lineHeight: number;
  /** Where x is: the left or right end of the lines, or their middle. */
  readonly anchor?: "left" | "right" | "middle";
  readonly rtl?: boolean;
  /** Lighter first word. */
  readonly prefix?: { readonly text: string; readonly fill: string };
}

/** Lines of text, their block's middle at y. */
export const textLines = (lines: readonly string[], x: number, middle: number, look: TextLook): string => {
  const first = middle - (lines.length * look.lineHeight) / 2 + look.lineHeight / 2 + look.size * 0.35;
  const rtl = look.rtl === true;
  // In right-to-left text "start" is the right end.
  const right = look.anchor === "right";
  return lines
    .map((line, at) => {
      const head = look.prefix?.text;
      const prefixed = at === 0 && head !== undefined && head !== "" && line.startsWith(head);
      const content = prefixed
        ? `${element("tspan", { fill: look.prefix?.fill }, escapeText(head))}${escapeText(line.slice(head.length))}`
        : escapeText(line);
      return element(
        "text",
        {
          x,
          y: first + at * look.lineHeight,
          "font-size": look.size,
          "font-weight": look.weight,
          fill: look.fill,
          direction: rtl ? "rtl" : undefined,
          "text-anchor": look.anchor === "middle" ? "middle" : right !== rtl ? "end" : undefined,
        },
        content === "" ? " " : content,
      );
    })
    .join("");
};

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** An SVG with a strip below it that shows, for each of its fonts, one character it holds. */
export interface Probed {
  readonly svg: string;
  /** How many characters the strip shows, each in a cell of its own. */
  readonly count: number;
}

/** Width and height of a cell of the strip, in pixels. */
export const cell = 24;

const faceRule = /@font-face\{font-family:"([^"]+)";font-weight:(\d+)[^}]*?unicode-range:([^}]+)\}/g;

const facesOf = (svg: string): readonly Face[] =>
  [...svg.matchAll(faceRule)].map(([, family = "", weight = "", range = ""]) => ({
    family,
    weight,
    spans: range.split(",").map((span): readonly [number, number] => {
      const [from = "", to] = span.trim().replace(/^U\+/, "").split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
    }),
  }));

/**
 * Fonts inside a picture load after it says it is there, and nothing tells when. A picture is therefore drawn with one
 * character of each of its fonts below it: as long as one of them leaves no ink, a font is not there yet.
 */
export const withProbes = (svg: string, width: number, height: number): Probed => {
  const letters = [...new Set(svg.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/<[^>]*>/g, ""))].filter((one) =>
    /[\p{L}\p{N}]/u.test(one),
  );
  const probes = facesOf(svg).flatMap(({ family, weight, spans }) => {
    const letter = letters.find((one) => {
      const code = one.codePointAt(0) ?? 0;
      return spans.some(([from, to]) => code >= from && code <= to);
    });
    return letter === undefined ? [] : [{ family, weight, letter }];
  });
  const texts = probes.map(
    ({ family, weight, letter }, at) =>
      `<text x="${at * cell + 3}" y="${height + 18}" font-family="'${family}'" font-weight="${weight}" font-size="16">${letter}</text>`,
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.max(width, probes.length * cell)}" height="${height + cell}">${svg}${texts.join("")}</svg>`,
    count: probes.length,
  };
};

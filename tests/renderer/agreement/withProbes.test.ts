import { expect, test } from "vitest";
import { withProbes } from "../../../renderer/features/agreement/withProbes";

const face = (family: string, weight: number, range: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;src:url(data:font/woff2;base64,AAAA) format("woff2");unicode-range:${range}}`;
const picture = (text: string, ...faces: readonly string[]): string =>
  `<svg viewBox="0 0 10 10"><style>${faces.join("\n")}</style><text>${text}</text></svg>`;

test("each font that the picture's words need shows a character of theirs below it", () => {
  const svg = picture(
    "Aé 東",
    face("Plex", 400, "U+0000-00FF"),
    face("Plex", 600, "U+0000-00FF"),
    face("Noto JP", 400, "U+6771"),
  );
  const probed = withProbes(svg, 100, 50);
  expect(probed.count).toBe(3);
  expect(probed.svg).toContain('height="74"');
  expect(probed.svg).toMatch(/font-family="'Noto JP'" font-weight="400" font-size="16">東</);
});

test("a font that no word needs is not waited for", () => {
  expect(withProbes(picture("A", face("Noto Arabic", 400, "U+0600-06FF")), 10, 10).count).toBe(0);
  expect(withProbes(picture("A"), 10, 10).count).toBe(0);
});

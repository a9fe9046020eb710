import { shorten } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";

test("a long text is cut between words, so that nobody reads half of one", () => {
  const text = "Our forecasting engine stays ours: code, weights and error figures, wherever it runs and whoever asks";
  expect(shorten(text, 50)).toBe("Our forecasting engine stays … and whoever asks");
});

test("a text in a script without spaces is cut where the cut falls", () => {
  expect(shorten("市場は五年で二倍になり私たちは一緒にそこへ行くと決めた", 12)).toBe("市場は五年で…決めた");
});

test("however it is cut, it is never longer than asked, and a short text stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 12, max: 120 }), (text, longest) => {
      const line = text.replace(/\s+/g, " ").trim();
      const cut = shorten(text, longest);
      expect(Array.from(cut).length).toBeLessThanOrEqual(longest);
      if (Array.from(line).length <= longest) expect(cut).toBe(line);
    }),
  );
});

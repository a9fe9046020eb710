import { fileName } from "@shared/agreement/fileName";
import { fontFaces } from "@shared/agreement/fontFaces";
import { visible } from "@shared/agreement/visible";
import { describe, expect, test } from "vitest";
import { everyTextBecomes, fileOf, opened } from "./onPaper";

const hostile = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `</style><script>alert(1)</script>`,
  `</title><svg onload=alert(1)>`,
  `[click](javascript:alert(1)) ![x](http://evil.example/x.png) www.evil.example`,
  "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
];
const elementNames = (html: string): readonly string[] =>
  [...new Set((html.match(/<[a-z][a-z0-9:]*/gi) ?? []).map((one) => one.toLowerCase()))].sort();

describe("The page that leaves the house", () => {
  const workshop = opened("zirkelwerk-kridlo");
  const plain = fileOf(workshop, "html");

  test("runs nothing and loads nothing", () => {
    expect(plain).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"`);
    expect(plain).not.toMatch(/<script|<link|<iframe|<object|\son\w+=|src="http|url\(http/i);
  });

  test("says its language, its title and its parts to a screen reader", () => {
    expect(plain).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(plain).toContain(
      "<title>Zirkelwerk and Křídlo: one change process from drawing to shop floor · Agreement of intent</title>",
    );
    expect(plain).toContain('<th scope="col"');
    expect(fileOf({ ...workshop, language: "ar" }, "html")).toContain('<html lang="ar" dir="rtl">');
  });

  test.each(hostile)("keeps a hostile text a text: %s", (text) => {
    const html = fileOf(everyTextBecomes(workshop, text), "html");
    expect(elementNames(html).filter((name) => !elementNames(plain).includes(name))).toEqual([]);
    expect(text.includes("<") && html.includes(text)).toBe(false);
  });

  test.each(hostile)("keeps it a text in Markdown and in the picture: %s", (text) => {
    const workshops = everyTextBecomes(workshop, text);
    const markdown = fileOf(workshops, "md");
    expect(markdown).not.toMatch(/<[a-z/!]/i);
    expect(markdown).not.toMatch(/[^\\]\]\(/);
    expect(markdown).not.toContain("http://evil");
    expect(fileOf(workshops, "svg")).not.toMatch(/<(script|img|x:script|svg onload)/i);
  });

  test("shows marks that would turn or hide a text, and strips none", () => {
    expect(visible("Zirkel\u202ewerk\u200b")).toBe("Zirkel[U+202E]werk[U+200B]");
    expect(fileOf(everyTextBecomes(workshop, "a\u202eb"), "html")).not.toContain("\u202e");
    expect(visible("نمی‌خواهم")).toBe("نمی‌خواهم");
  });

  test("sets names of a right-to-left script apart, so that they do not turn the sentence around", () => {
    expect(fileOf(opened("six-scripts"), "html")).toContain("<bdi>شركة النخيل للحلول الصناعية</bdi> owns");
    expect(fileOf(opened("six-scripts"), "md")).toContain("شركة النخيل للحلول الصناعية owns");
  });
});

describe("Fonts", () => {
  test("a text in six scripts takes the files that hold its characters, and no others", () => {
    const names = fontFaces("Křídlo Αιγαίο 東雲 النخيل 한빛 हिमालय", "all").map((one) => one.file);
    for (const part of [
      "plex-sans-latin-ext",
      "plex-sans-greek",
      "noto-sans-jp",
      "noto-sans-arabic",
      "noto-sans-kr",
      "noto-sans-devanagari",
    ])
      expect(names.some((name) => name.includes(part))).toBe(true);
    expect(names.some((name) => name.includes("hebrew"))).toBe(false);
    // Each file comes in two weights.
    expect(names.length).toBeLessThan(32);
  });

  test("the page for readers embeds Plex alone", () => {
    expect(fontFaces("東雲 Křídlo", "plex").every((one) => one.family === "IBM Plex Sans")).toBe(true);
  });
});

describe("Names of files", () => {
  const workshop = opened("zirkelwerk-kridlo");
  test("are safe everywhere, dated, and say what they hold", () => {
    expect(fileName({ ...workshop, title: "A/B: ..\\C?\u202e" }, "brief", "pdf")).toBe("2026-10-14 A B .. C brief.pdf");
    expect(fileName({ ...workshop, title: "con", date: "" }, "charter", "json")).toBe("workshop.sameside");
    expect(fileName({ ...workshop, title: "x".repeat(300) }, "charter", "html").length).toBeLessThan(120);
  });
});

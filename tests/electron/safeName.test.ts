import { basename, posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { safeName } from "../../electron/files/safeName";

const names = [
  ...["Křídlo.sameside", "a/../../b", "..", ".", "", "   ", "CON.json", "con", "NUL.pdf", "COM1", "lpt9.sameside"],
  ...["aux.tar.gz", "PRN .pdf", "CONIN$", "a\\b\\c.pdf", "C:\\Windows\\x.pdf", "\\\\server\\share", "/etc/passwd"],
  ...["a:b.pdf", 'a"b.pdf', "a<b>.pdf", "a|b?.pdf", "a*b.pdf", "name.", "name ", "name. . .", ".hidden", "...x"],
  ...["gpj\u202eexe.pdf", "a\u200bb.pdf", "a\u0000b.pdf", "a\nb.pdf", "a\tb.pdf", "\ufeffx.pdf", "a\u2028b.pdf"],
  ...[
    "e\u0301.pdf",
    "\ud800.pdf",
    "x\udfff.sameside",
    "日本語の名前.pdf",
    "عقد.pdf",
    "😀".repeat(100),
    "é".repeat(300),
  ],
  ...[`${"a".repeat(300)}.sameside`, `${"東".repeat(200)}.sameside`, "-.pdf", "?.pdf", "???", "com¹.txt", "~$x.docx"],
  ...[
    "a.b.c.d.pdf",
    "no ending",
    `x.${"y".repeat(40)}`,
    "%2e%2e%2fx",
    "$(rm -rf).pdf",
    "`x`.pdf",
    "--help.pdf",
    "  a  b  .pdf",
  ],
  ...["a.日本", "a.p df", "a\u2066b.pdf", "con.", "x/.pdf"],
];
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

const legal: Readonly<Record<string, (name: string) => boolean>> = {
  linux: (name) => posix.basename(name) === name && Buffer.byteLength(name) <= 255 && !/[/\0]/.test(name),
  mac: (name) => !/[/:\0]/.test(name) && name.length <= 255 && name === name.normalize("NFC"),
  windows: (name) =>
    win32.basename(name) === name && !/[<>:"/\\|?*\p{Cc}]/u.test(name) && !/[. ]$/.test(name) && !device.test(name),
};

test.each(Object.keys(legal))("any text becomes a name that %s takes", (system) => {
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(names.map((name) => safeName(name)).filter((name) => !legal[system]?.(name) || name === "")).toEqual([]);
});

test("a name stays in its folder, is not hidden and pretends nothing", () => {
  for (const name of names.map((one) => safeName(one))) {
    expect(basename(name)).toBe(name);
    expect(name).not.toMatch(/^\.|[\u200b-\u200f\u202a-\u202e\ufeff]/);
    expect([...name].length).toBeLessThanOrEqual(121);
    expect(safeName(name)).toBe(name);
  }
});

test.each([
  ["Zirkelwerk – Křídlo.sameside", "Zirkelwerk – Křídlo.sameside"],
  ["2026-10-14 Agreement.pdf", "2026-10-14 Agreement.pdf"],
  ["A/B test: what now?.pdf", "A-B test- what now-.pdf"],
  ["CON.json", "_CON.json"],
  ["../../etc/passwd", "-..-etc-passwd"],
  ["", "Workshop"],
  ["???.pdf", "Workshop.pdf"],
])("%j is saved as %j", (name, saved) => {
  expect(safeName(name)).toBe(saved);
});

test("a long name keeps its ending", () => {
  expect(safeName(`${"a".repeat(300)}.sameside`)).toBe(`${"a".repeat(111)}.sameside`);
});

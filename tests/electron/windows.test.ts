import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createDisk } from "../../electron/files/disk";
import { titlePdf } from "../../electron/files/pdfTitle";
import { bandTemplates } from "../../electron/files/printBands";
import { menuTemplate } from "../../electron/menu";
import { windowOptions } from "../../electron/windows/windowOptions";
import { beside, placeOnScreens, readWindowState, writeWindowState } from "../../electron/windows/windowState";
import { actions } from "../../shared/actions/actions";
import { createWords } from "../../shared/words/words";
import { temporaryFolder } from "../helpers/temporaryFolder";

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1280, height = 800) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

test("a window comes back where it was", () => {
  expect(placeOnScreens(at(1500, 50), [laptop, projector])).toEqual({ x: 1500, y: 50, width: 1280, height: 800 });
});

test.each([
  ["the projector was unplugged", at(1500, 50)],
  ["only a sliver would show", at(1400, 50)],
  ["its title bar would lie above the screen", at(100, -200)],
  ["it lies far away", at(90_000, 90_000)],
  ["nothing was kept", null],
])("a window comes to the middle of the first screen when %s", (_why, last) => {
  expect(placeOnScreens(last, [laptop])).toEqual({ x: 80, y: 50, width: 1280, height: 800 });
});

test("where a window lay is read again as it was kept", async () => {
  const { path, remove } = temporaryFolder("window-state");
  const file = join(path, "window.json");
  const disk = createDisk();
  expect(await readWindowState(disk, file)).toBeNull();
  await writeWindowState(disk, file, { ...at(-30, 50), maximized: true });
  expect(await readWindowState(disk, file)).toEqual({ ...at(-30, 50), maximized: true });
  remove();
});

test.each([
  ["{"],
  ["null"],
  ["[]"],
  ['{"bounds":null,"maximized":true}'],
  ['{"bounds":{"x":0,"y":0,"width":1280,"height":800}}'],
  ['{"bounds":{"x":"0","y":0,"width":1280,"height":800},"maximized":false}'],
  ['{"bounds":{"x":0.5,"y":0,"width":1280,"height":800},"maximized":false}'],
  ['{"bounds":{"x":0,"y":0,"width":12,"height":800},"maximized":false}'],
  ['{"bounds":{"x":0,"y":0,"width":1e400,"height":800},"maximized":false}'],
])("nonsense kept as a window's place is as good as none: %s", async (text) => {
  const { path, remove } = temporaryFolder("window-state");
  writeFileSync(join(path, "window.json"), text);
  expect(await readWindowState(createDisk(), join(path, "window.json"))).toBeNull();
  remove();
});

test("a small screen gets a window that fits", () => {
  expect(placeOnScreens(null, [{ x: 0, y: 24, width: 1024, height: 700 }])).toEqual({
    x: 0,
    y: 24,
    width: 1024,
    height: 700,
  });
});

test.each([
  ["stands a little aside", { x: 80, y: 20, width: 1280, height: 800 }, { x: 112, y: 52, width: 1280, height: 800 }],
  [
    "stays on a screen that it fills",
    { x: 0, y: 0, width: 1440, height: 900 },
    { x: 0, y: 0, width: 1440, height: 900 },
  ],
  [
    "goes as far as there is room",
    { x: 150, y: 90, width: 1280, height: 800 },
    { x: 160, y: 100, width: 1280, height: 800 },
  ],
])("a second window %s", (_where, first, second) => {
  expect(beside(first, 1, [laptop, projector])).toEqual(second);
});

test("no window of ours has Node, and none is without its walls", () => {
  const { webPreferences, backgroundColor } = windowOptions("/preload.cjs", true);
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
  expect(backgroundColor).not.toBe(windowOptions("/preload.cjs", false).backgroundColor);
});

const menu = (mac: boolean, enabled: readonly string[] = [], undo: string | null = null) => {
  const chosen: string[] = [];
  const own = {
    library: () => chosen.push("own library"),
    close: () => chosen.push("own close"),
    quit: () => chosen.push("own quit"),
  };
  const template = menuTemplate({
    actions,
    words: createWords("en"),
    state: { enabled, held: ["themeDark"], undo, redo: null },
    mac,
    choose: (action) => chosen.push(action),
    own,
  });
  const items = template.flatMap((heading) => (Array.isArray(heading.submenu) ? heading.submenu : []));
  return { template, items, chosen, item: (id: string) => items.find((one) => one.id === id) };
};

test("the native menu holds every action of the catalogue that has a place in it, in its order", () => {
  const { items, template } = menu(false);
  const placed = actions.filter((action) => action.menu !== null).map((action) => action.id);
  expect(items.flatMap((item) => item.id ?? [])).toEqual(placed);
  expect(template.map((heading) => heading.label)).toEqual(["File", "Edit", "View", "Go", "Table", "Workshop", "Help"]);
});

test("what the page says is possible can be chosen, and undo says what it undoes", () => {
  const { item, chosen } = menu(false, ["undo", "export"], "Undo: move piece R&D");
  expect(item("undo")).toMatchObject({ label: "Undo: move piece R&&D", enabled: true });
  expect(item("redo")).toMatchObject({ enabled: false });
  const { click } = item("export") ?? {};
  expect(click).toBeTypeOf("function");
  Reflect.apply(click ?? (() => undefined), null, []);
  expect(chosen).toEqual(["export"]);
});

test("of a choice the menu marks the one that holds", () => {
  const { item } = menu(false);
  expect(["themeLight", "themeDark", "themeSystem"].map((id) => item(id)?.checked)).toEqual([false, true, false]);
});

test("a window closes and the app quits even where no page answers", () => {
  const { item, chosen } = menu(false);
  for (const id of ["close", "quit", "library"]) {
    expect(item(id)).toMatchObject({ enabled: true });
    Reflect.apply(item(id)?.click ?? (() => undefined), null, []);
  }
  expect(chosen).toEqual(["own close", "own quit", "own library"]);
});

test("the page hears its keys itself: the menu only shows them", () => {
  const { items } = menu(false);
  const registered = items.filter((item) => item.accelerator !== undefined && item.registerAccelerator !== false);
  expect(registered.map((item) => item.id)).toEqual(["close", "quit"]);
});

test("on a Mac, Quit stands in the menu with the app's name", () => {
  const { template, item } = menu(true);
  expect(template[0]?.label).toBe("Sameside");
  expect(item("quit")).toBeUndefined();
});

test("head and foot of a page are text, whatever a title holds, and the foot numbers the pages", () => {
  const face = '@font-face{font-family:"IBM Plex Sans";font-weight:400;src:url(data:,A)}';
  const html = `<style>${face}</style>`;
  const { header, footer } = bandTemplates({ html, head: '<img src="x">', digits: "0c1d", foot: "a & b" });
  expect(header).toContain(face);
  expect(header).toContain("0c1d");
  expect(header).toContain("&lt;img src=&quot;x&quot;&gt;");
  expect(footer).toContain("a &amp; b");
  expect(footer).toMatch(/class="pageNumber".*class="totalPages"/);
});

const pdf = [
  "%PDF-1.4",
  "1 0 obj\n<</Creator (Chrome \\(x\\))\n/Producer (Skia/PDF m108)\n/CreationDate (D:20261125)>>\nendobj",
  "2 0 obj\n<</Type /Catalog\n/Pages 3 0 R>>\nendobj",
  "xref\n0 4\ntrailer\n<</Size 4\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n123\n%%EOF",
].join("\n");

test("a PDF is given its title and language, and its first bytes stay as they were", () => {
  const titled = Buffer.from(titlePdf(Buffer.from(pdf, "latin1"), { title: "Křídlo", language: "cs" })).toString(
    "latin1",
  );
  expect(titled.startsWith(pdf)).toBe(true);
  const added = titled.slice(pdf.length);
  expect(added).toContain("/Title <FEFF004B015900ED0064006C006F>");
  expect(added).toContain("/Lang <FEFF00630073>");
  expect(added).toContain("/CreationDate (D:20261125)");
  expect(added).toContain("/Prev 123");
  const places = [...added.matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
  expect(places.map(([, number, place]) => titled.slice(Number(place)).startsWith(`${number} 0 obj`))).toEqual([
    true,
    true,
  ]);
  expect(titled.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(titled)?.[1]))).toMatch(/^xref\n/);
});

test("a PDF that names itself, or is built in another way, is handed back untouched", () => {
  const named = Buffer.from(pdf.replace("/Creator", "/Title (Named) /Creator"), "latin1");
  expect(titlePdf(named, { title: "x", language: "cs" })).toBe(named);
  const other = Buffer.from("%PDF-1.7 something else");
  expect(titlePdf(other, { title: "x", language: "cs" })).toBe(other);
});

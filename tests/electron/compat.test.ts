import { expect, test } from "vitest";
import { addressOf, answerScheme, copyText, frameOf, isDevelopmentRuntime, printOptions } from "../../electron/compat";
import { reply } from "../../electron/safety/serve";

const answer = async (address: string) => reply(200, "text/html; charset=utf-8", Buffer.from(`<p>${address}`));

test.each([
  ["22.3.25", true],
  ["44.9.9", true],
  ["45.0.0", false],
  ["45.4.1", false],
  ["46.0.0", false],
  ["", true],
])("Electron %s is a development runtime: %s", (version, development) => {
  expect(isDevelopmentRuntime(version)).toBe(development);
});

type Protocol = Parameters<typeof answerScheme>[0];
type Handle = Parameters<NonNullable<Protocol["handle"]>>[1];
type Register = Parameters<Protocol["registerBufferProtocol"]>[1];

test("newer Electrons are answered with a response, and the older way is left alone", async () => {
  const handlers: Handle[] = [];
  const older: string[] = [];
  answerScheme(
    {
      handle: (_scheme, handler) => handlers.push(handler),
      registerBufferProtocol: (scheme) => older.push(scheme) > 0,
    },
    "app",
    answer,
  );
  const response = await handlers[0]?.({ url: "app://bundle/a" });
  expect(response?.status).toBe(200);
  expect(response?.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response?.text()).toBe("<p>app://bundle/a");
  expect(older).toEqual([]);
});

test("Electron 22 is answered with a buffer", async () => {
  const handlers: Register[] = [];
  answerScheme({ registerBufferProtocol: (_scheme, handler) => handlers.push(handler) > 0 }, "app", answer);
  const answered = await new Promise((resolve) => handlers[0]?.({ url: "app://bundle/a" }, resolve));
  expect(answered).toMatchObject({ statusCode: 200, mimeType: "text/html", data: Buffer.from("<p>app://bundle/a") });
});

test("a text is copied whether the clipboard answers at once or later", async () => {
  const copied: string[] = [];
  await copyText({ writeText: (text) => void copied.push(text) }, "now");
  await copyText({ writeText: async (text) => void copied.push(text) }, "later");
  expect(copied).toEqual(["now", "later"]);
});

test("the address of a navigation is read wherever it stands", () => {
  const preventDefault = (): void => undefined;
  expect(addressOf({ url: "app://new", preventDefault }, undefined)).toBe("app://new");
  expect(addressOf({ preventDefault }, "app://old")).toBe("app://old");
  expect(addressOf({ preventDefault }, undefined)).toBe("");
});

test("a frame that is gone is nobody", () => {
  expect(frameOf({ senderFrame: null })).toBeNull();
  expect(frameOf({ senderFrame: "frame" })).toBe("frame");
});

test("the printer is asked for paper, page numbers, tags and outline; an engine without them ignores the two", () => {
  const options = printOptions({ paper: "Letter", bands: { header: "h", footer: "f" } });
  expect(options).toMatchObject({
    pageSize: "Letter",
    displayHeaderFooter: true,
    headerTemplate: "h",
    footerTemplate: "f",
  });
  expect(options).toMatchObject({ generateTaggedPDF: true, generateDocumentOutline: true, printBackground: true });
});

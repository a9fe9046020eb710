import type { WebContents } from "electron";
import type { Reply } from "./safety/serve";

/** The Electron the product is made for; an older one is a development runtime, not for confidential work. */
const productMajor = 45;

export const isDevelopmentRuntime = (version: string): boolean => !(Number.parseInt(version, 10) >= productMajor);

type Answerer = (address: string) => Promise<Reply>;

interface BufferAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly mimeType: string;
  readonly charset: string;
  readonly data: Buffer;
}

/** The part of Electron's protocol that is needed; `handle` is there from Electron 25 on. */
export interface SchemeAnswering {
  handle?(scheme: string, handler: (request: { readonly url: string }) => Promise<Response>): void;
  registerBufferProtocol(
    scheme: string,
    handler: (request: { readonly url: string }, done: (answer: BufferAnswer) => void) => void,
  ): boolean;
}

/** What a scheme is answered with: one function from Electron 25 on, another one before. */
export const answerScheme = (protocol: SchemeAnswering, scheme: string, answer: Answerer): void => {
  if (typeof protocol.handle === "function") {
    protocol.handle(scheme, async (request) => {
      const { status, headers, body } = await answer(request.url);
      return new Response(new Uint8Array(body), { status, headers: { ...headers } });
    });
    return;
  }
  protocol.registerBufferProtocol(scheme, (request, done) => {
    void answer(request.url).then(({ status, headers, body }) =>
      done({
        statusCode: status,
        headers: { ...headers },
        mimeType: headers["Content-Type"]?.split(";")[0] ?? "text/plain",
        charset: "utf-8",
        data: Buffer.from(body),
      }),
    );
  });
};

/** Writing the clipboard answers at once on Electron 22 and later with a promise. */
export const copyText = async (
  clipboard: { writeText(text: string): void | Promise<void> },
  text: string,
): Promise<void> => {
  await clipboard.writeText(text);
};

interface Navigation {
  readonly url?: unknown;
  preventDefault(): void;
}

/** Newer Electrons put the address on the event, older ones hand it over beside. */
export const addressOf = (event: Navigation, beside: unknown): string =>
  typeof event.url === "string" ? event.url : typeof beside === "string" ? beside : "";

/** The sender's frame may be gone from Electron 33 on; before that it is always there. */
export const frameOf = <Frame>(event: { readonly senderFrame: Frame | null }): Frame | null =>
  event.senderFrame ?? null;

export interface PaperOrder {
  readonly paper: "A4" | "Letter" | "A3";
  /** Running head and foot; null goes without. */
  readonly bands: { readonly header: string; readonly footer: string } | null;
}

type PrintOptions = Parameters<WebContents["printToPDF"]>[0];

/** Tags and outline exist on newer Electrons; older ones ignore the two names. Margins are inches on both. */
export const printOptions = ({ paper, bands }: PaperOrder): PrintOptions => ({
  pageSize: paper,
  preferCSSPageSize: true,
  printBackground: true,
  ...(bands === null ? {} : { displayHeaderFooter: true, headerTemplate: bands.header, footerTemplate: bands.footer }),
  margins: { top: 0.75, bottom: 0.85, left: 0.75, right: 0.75 },
  generateTaggedPDF: true,
  generateDocumentOutline: true,
});

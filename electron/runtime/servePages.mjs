// Serves the built pages to this machine only, through the app's own protocol handler: same files, same content policy.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { out } from "./places.mjs";
import { words } from "./words.mjs";

/** Browser storage belongs to host and port, so the port stays the same from start to start. */
export const usualPort = 47_110;

const host = "127.0.0.1";

/** As much as the app takes of one document, in bytes. */
const longestDocument = 64_000_000;

/** The whole text of a request; null where it is too long. */
const textOf = async (request) => {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > longestDocument) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
};

/** Answers with `{ address, close }`. Port 0 takes any free one. */
export const servePages = async (port) => {
  const { createPagesServer } = createRequire(import.meta.url)(join(out, "server", "server.cjs"));
  const pages = createPagesServer(join(out, "renderer"));
  const server = createServer(async (request, response) => {
    const own = `${host}:${server.address().port}`;
    // Another name for this address would be a foreign page that points its own name here.
    if (request.headers.host !== own) return response.writeHead(403).end();
    // A page of ours hands over a document to look at; no other origin may.
    if (request.method === "POST" && request.url === "/export" && request.headers.origin === `http://${own}`) {
      const html = await textOf(request);
      return html === null
        ? response.writeHead(413, { Connection: "close" }).end()
        : response.writeHead(200, { "Content-Type": "text/plain" }).end(pages.put(html));
    }
    if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
    const { status, headers, body } = await pages.get(request.url);
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://${host}:${server.address().port}/index.html#/`, close };
};

// Alone it serves what is built, on any free port, until it is ended: for the tests.
if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(words.browserReady((await servePages(0)).address));

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

/** Answers with `{ address, close }`. Port 0 takes any free one. */
export const servePages = async (port) => {
  const { serve } = createRequire(import.meta.url)(join(out, "server", "server.cjs"));
  const server = createServer(async (request, response) => {
    const own = `${host}:${server.address().port}`;
    // Another name for this address would be a foreign page that points its own name here.
    if (request.headers.host !== own) return response.writeHead(403).end();
    if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
    const { status, headers, body } = await serve(join(out, "renderer"), `app://bundle${request.url}`);
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

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { projectRoot } from "../../helpers/projectRoot";

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** As our own pages are served: for this header a browser gives a page a process of its own, which takes its time. */
const served = { "Cross-Origin-Opener-Policy": "same-origin" } as const;

/** Builds the two floors into a temporary folder and serves them to this machine. */
export const servedFloors = async (): Promise<{ address: (floor: string) => string; stop: () => void }> => {
  const root = join(projectRoot, "tests/bench/floors");
  const outDir = mkdtempSync(join(tmpdir(), "sameside-floors-"));
  // As a visitor gets it: in the test runner's own environment React is built with all its checks.
  process.env["NODE_ENV"] = "production";
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2_000,
      target: "chrome108",
      reportCompressedSize: false,
      rolldownOptions: { input: [join(root, "plain.html"), join(root, "flow.html")] },
    },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://floor").pathname);
    try {
      const body = readFileSync(join(outDir, path));
      response
        .writeHead(200, { ...served, "Content-Type": types[extname(path)] ?? "application/octet-stream" })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    address: (floor) => `http://127.0.0.1:${port}/${floor}.html`,
    stop: () => {
      server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
};

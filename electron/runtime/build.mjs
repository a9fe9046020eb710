// Builds main, preload, command line and pages into out/. Plain Vite calls: everything is bundled, so that the package
// carries no node_modules. Targets are those of the fallback runtime (Electron 22: Node 16.17, Chromium 108).
import { existsSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { out, root } from "./places.mjs";

const alias = { "@shared": join(root, "shared") };
const shared = { configFile: false, logLevel: "warn", resolve: { alias } };
const builtin = builtinModules.flatMap((name) => [name, `node:${name}`]);

// The main process loads in parts what its first window need not wait for; the others are one script each.
const inParts = new Set(["main"]);

const forNode = (name, entry) => ({
  ...shared,
  root,
  publicDir: false,
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: true,
    target: "node16.17",
    outDir: join(out, name),
    emptyOutDir: true,
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { [name]: join(root, entry) },
      external: ["electron", ...builtin],
      output: {
        format: "cjs",
        entryFileNames: "[name].cjs",
        chunkFileNames: "[name]-[hash].cjs",
        ...(inParts.has(name) ? {} : { codeSplitting: false }),
      },
    },
  },
});

const page = (path) => join(root, "renderer", path);

// Few files are there sooner than many: what every window needs is one part, and so is what each screen adds to it.
const parts = [
  ["first", ["main.ts"]],
  ["react", ["root.ts"]],
  ["core", ["start.tsx"]],
  ["table", ["app/WorkshopScreen.tsx"]],
  ["library", ["features/library/Library.tsx"]],
  ["around", ["app/overlays.ts", "app/surroundings.ts", "features/canvas/overTable.ts"]],
];

/** A module belongs to the first part whose beginnings cannot run without it; what both screens need, to the core. */
const groups = () => {
  let found = null;
  const withAll = (beginnings, modules) => {
    const reached = new Set();
    const visit = (module) => {
      if (reached.has(module)) return;
      reached.add(module);
      for (const next of modules.getModuleInfo(module)?.importedIds ?? []) visit(next);
    };
    for (const one of beginnings) visit(page(one));
    return reached;
  };
  const find = (modules) => {
    const reached = parts.map(([name, beginnings]) => [name, withAll(beginnings, modules)]);
    const { table, library } = Object.fromEntries(reached);
    const both = [...table].filter((module) => library.has(module));
    const all = [...reached.slice(0, 3), ["core", both], ...reached.slice(3)];
    // The earlier part has it: it is set last.
    return new Map(all.reverse().flatMap(([name, ids]) => [...ids].map((id) => [id, name])));
  };
  const partOf = (id, modules) => {
    // What begins the window is in no part: the room's page shares parts with it, and must not begin it too.
    if (id === page("main.ts")) return null;
    found ??= find(modules);
    return found.get(id);
  };
  return parts.map(([name], at) => ({
    name: (id, modules) => (partOf(id, modules) === name ? name : null),
    priority: parts.length - at,
  }));
};

/** The script of the window, which the first script asks for, with all that must be there before it runs. */
const partsOf = (bundle, part) => {
  const [scripts, styles] = [new Set(), new Set()];
  const visit = (name) => {
    const chunk = bundle[name];
    if (chunk?.type !== "chunk" || scripts.has(name)) return;
    scripts.add(name);
    chunk.imports.forEach(visit);
    // A sheet comes after those of what its script imports, as when the scripts ask for them.
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  visit(Object.keys(bundle).find((name) => bundle[name].type === "chunk" && bundle[name].name === part));
  return { scripts: [...scripts], styles: [...styles] };
};

// One script without imports, which the page runs before all others.
const seenFirst = {
  ...shared,
  root: join(root, "renderer"),
  publicDir: false,
  build: {
    target: "chrome108",
    write: false,
    minify: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: page("seenFirst.ts"), output: { format: "iife", codeSplitting: false } },
  },
};

// The page itself names what is seen first, its sheet and its font, and the parts of the window for the first script.
const ahead = {
  name: "ahead",
  async buildStart() {
    const { output } = await build(seenFirst);
    this.emitFile({ type: "asset", name: "seenFirst.js", source: output[0].code });
  },
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle, path }) {
      if (!bundle || path !== "/index.html") return [];
      const namesOf = ({ scripts, styles }) => [...scripts, ...styles].map((name) => `./${name}`).join(" ");
      const named = (pattern) => `./${Object.keys(bundle).find((name) => pattern.test(name))}`;
      const link = (attrs) => ({ tag: "link", attrs: { ...attrs, crossorigin: true }, injectTo: "head" });
      const before = (tag, attrs) => ({ tag, attrs, injectTo: "head-prepend" });
      const core = partsOf(bundle, "core");
      return [
        // Asked for by the first script where the window is that of a workshop.
        before("meta", { name: "table", content: namesOf(partsOf(bundle, "table")) }),
        // Before that script, which waits for them: what it puts up is seen in the first frame.
        ...core.styles.map((name) => before("link", { rel: "stylesheet", href: `./${name}`, crossorigin: true })),
        before("script", { src: named(/seenFirst-[^/]*\.js$/) }),
        ...core.scripts
          .filter((name) => !html.includes(name))
          .map((name) => link({ rel: "preload", as: "script", href: `./${name}`, fetchpriority: "low" })),
        link({
          rel: "preload",
          as: "font",
          type: "font/woff2",
          href: named(/ibm-plex-sans-latin-wght-normal-[^/]*\.woff2$/),
        }),
      ];
    },
  },
};

// A module of the older kind is wrapped in a function that is called at once. The engine of Electron 22 sees that of a
// function in brackets, not of an arrow, and reads all of React twice: 25 ms of a start.
const calledAtOnce = {
  name: "called-at-once",
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle))
      if (part.type === "chunk")
        part.code = part.code.replace(/(=[\w$]+\()\((?:\(([\w$,]*)\)|([\w$]+))=>\{/g, "$1(function($2$3){");
  },
};

const pages = {
  ...shared,
  root: join(root, "renderer"),
  base: "./",
  plugins: [react(), ahead, calledAtOnce],
  build: {
    target: "chrome108",
    cssTarget: "chrome108",
    outDir: join(out, "renderer"),
    emptyOutDir: true,
    minify: true,
    // Fonts and icons stay files: `font-src 'self'` refuses data addresses.
    assetsInlineLimit: 0,
    // All that a part imports is fetched with it, not one after the other; every engine of ours knows the hint.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: { index: page("index.html"), room: page("room.html") },
      output: { codeSplitting: { groups: groups() } },
    },
  },
  worker: { format: "es" },
};

// One script without imports: it is written into the preparation file, which stands alone in somebody's browser.
const preparation = {
  ...shared,
  root: join(root, "renderer"),
  publicDir: false,
  build: {
    target: "chrome108",
    outDir: join(out, "renderer"),
    emptyOutDir: false,
    minify: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { preparation: join(root, "renderer", "preparation", "preparation.ts") },
      output: { format: "iife", entryFileNames: "[name].js", codeSplitting: false },
    },
  },
};

export const entries = {
  main: "electron/main.ts",
  preload: "electron/preload.ts",
  roomPreload: "electron/roomPreload.ts",
  cli: "electron/cli.ts",
  server: "electron/safety/pagesServer.ts",
};

/** Builds all that is there; the four bundles do not depend on each other. */
export const buildAll = async () => {
  const present = Object.entries(entries).filter(([, entry]) => existsSync(join(root, entry)));
  const orders = present.map(([name, entry]) => forNode(name, entry));
  if (existsSync(join(root, "renderer", "index.html"))) orders.push(pages, preparation);
  for (const order of orders) await build(order);
};

if (process.argv[1] === new URL(import.meta.url).pathname) await buildAll();

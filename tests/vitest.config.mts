import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Vitest lists failures with Map.groupBy, which Node 20 does not have.
if (!Reflect.has(Map, "groupBy"))
  Reflect.set(Map, "groupBy", <K, V>(items: Iterable<V>, keyOf: (item: V) => K) => {
    const groups = new Map<K, V[]>();
    for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return groups;
  });

const root = fileURLToPath(new URL("..", import.meta.url));

// `--mode exports`: our files opened by programs that are not ours; slow, and each only where its program is installed.
const programs = ["tests/electron/exports/*.check.ts"];

export default defineConfig(({ mode }) => ({
  root,
  resolve: { alias: { "@shared": `${root}shared` } },
  test: {
    include: mode === "exports" ? programs : ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/journeys/**"],
    benchmark: { include: ["tests/bench/**/*.bench.ts"] },
    environment: "node",
    setupFiles: ["tests/helpers/oneSeed.ts"],
    // What hangs is found all the same; a busy machine takes ten times what a quiet one does.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores are what the smallest machine has; more workers only wait for each other. Programs that bring a display,
    // a profile and an Electron along come one after the other.
    maxWorkers: mode === "exports" ? 1 : 2,
  },
}));

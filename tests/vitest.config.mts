import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@shared": `${root}shared` } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/journeys/**"],
    benchmark: { include: ["tests/bench/**/*.bench.ts"] },
    environment: "node",
    testTimeout: 20_000,
    // Two cores are what the smallest machine has; more workers only wait for each other.
    maxWorkers: 2,
  },
});

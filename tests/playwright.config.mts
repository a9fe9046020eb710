import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  // A busy machine takes several times what a quiet one does; what hangs is ended by its own line long before.
  timeout: 180_000,
  // Below the limit of `npm test`, so that the report is written and every program is ended in good order.
  globalTimeout: 1_200_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  projects: [
    { name: "electron", testIgnore: ["**/*.browser.spec.ts", "**/*.packaged.spec.ts"] },
    { name: "chromium", testMatch: "**/*.browser.spec.ts" },
    { name: "packaged", testMatch: "**/*.packaged.spec.ts" },
  ],
});

import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  timeout: 60_000,
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

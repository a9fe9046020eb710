import { test } from "@playwright/test";
import { launchApp } from "../helpers/launchApp";
import { lookAtExample } from "../helpers/lookAtExample";

test("the app opens, shows the library and leads into the example", async () => {
  const running = await launchApp();
  try {
    await lookAtExample(running);
  } finally {
    await running.stop();
  }
});

import { test } from "@playwright/test";
import { launchChromium } from "../helpers/launchChromium";
import { lookAtExample } from "../helpers/lookAtExample";

test("the browser edition opens, shows the library and leads into the example", async () => {
  const running = await launchChromium();
  try {
    await lookAtExample(running);
  } finally {
    await running.stop();
  }
});

import { expect } from "@playwright/test";
import { type Facilitator, say } from "../../helpers/facilitator";

/** One joint taken apart in the open example: the gap shows, and undo heals it. */
export const breakAJoint = async (at: Facilitator): Promise<void> => {
  await at.goTo("jigsaw");
  const gaps = at.page.locator('[data-finding="gap"]');
  await expect(gaps).toHaveCount(0);
  await at.button("canvas.joints").click();
  const joints = at.part(say("canvas.jointsTitle"));
  await joints.getByRole("button", { name: /^Part/ }).first().click();
  await expect(gaps).toHaveCount(1);
  await at.page.keyboard.press("Escape");
  await expect(joints).toBeHidden();
  await at.page.keyboard.press("Control+KeyZ");
  await expect(gaps).toHaveCount(0);
};

import { expect } from "@playwright/test";
import type { MessageKey } from "../../../shared/words/words";
import type { Step } from "../../../shared/workshop/setting";
import { type Facilitator, say } from "../../helpers/facilitator";

/** One round in which each side enters hidden and all shows at once; `before` looks at the room while one is still out. */
export const hiddenRound = async (
  at: Facilitator,
  of: "ratings" | "verdicts",
  answers: readonly (readonly [side: string, said: string, because?: string])[],
  before: () => Promise<void>,
): Promise<void> => {
  await at.button("rounds.hidden", undefined, at.panel).click();
  const dialog = at.page.getByRole("dialog");
  for (const [number, [side, said, because]] of answers.entries()) {
    if (number === answers.length - 1) await before();
    await at.button("rounds.hidden.enter", { side }, dialog).click();
    await dialog.getByRole("radio", { name: said, exact: true }).click();
    const why = of === "ratings" ? "rounds.hidden.doubt" : "rounds.hidden.reason";
    if (because !== undefined) await dialog.getByLabel(say(why)).fill(because);
    await at.button("rounds.hidden.put", undefined, dialog).click();
  }
  await at.button("rounds.hidden.show", undefined, dialog).click();
  await expect(dialog).toBeHidden();
};

const doorOf: Readonly<Partial<Record<Step, MessageKey>>> = {
  vision: "panels.vision.gate",
  qualify: "panels.qualify.gate",
};

/** Opens one of the four doors of a gate; answers its record, where it asks for one. */
export const door = async (
  at: Facilitator,
  step: "vision" | "qualify",
  decision: "go-on" | "another-round" | "pause" | "pass",
): Promise<ReturnType<Facilitator["page"]["getByRole"]>> => {
  await at
    .part(say(doorOf[step] ?? "panels.vision.gate"))
    .getByRole("button", { name: say(`domain.gate.${decision}`), exact: true })
    .click();
  return at.page.getByRole("dialog");
};

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Applied, apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { newWorkshop } from "@shared/commands/newWorkshop";
import { readWorkshop } from "@shared/document/readWorkshop";
import { createWords, type Phrase } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";

const words = createWords("en");
export const say = (phrase: Phrase | null): string => (phrase ? words.say(phrase) : "");

/** The example that ships, frozen to the last leaf: whoever changes it in place is found out. */
export const theExample = (): Workshop => {
  const read = readWorkshop(readFileSync(resolve("assets/zirkelwerk-kridlo.sameside")));
  if (!read.ok) throw new Error("The example can't be read.");
  return frozen(read.value.workshop);
};

export const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
};

/** Ids that count up. */
export const counting = (prefix = "id"): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
};

/** Two sides called A and B, nothing said yet. Their ids are id1 and id2. */
export const aNewWorkshop = (sides: readonly string[] = ["Alpha", "Beta"]): Workshop =>
  frozen(
    newWorkshop({
      id: "w",
      newId: counting(),
      title: "Alpha × Beta",
      partnershipType: "channel-reseller",
      template: "blank",
      sides: sides.map((name) => ({ name })),
      date: "2026-03-12",
    }),
  );

/** The workshop after commands that all must be done. */
export const after = (workshop: Workshop, ...commands: readonly Command[]): Workshop =>
  commands.reduce((now, command) => done(now, command).workshop, workshop);

export const done = (workshop: Workshop, command: Command): Applied => {
  const result = apply(workshop, command);
  if (!result.ok) throw new Error(`Refused: ${say(result.error.sentence)}`);
  return result.value;
};

/** The kind of refusal; "done" where there was none. */
export const refusalOf = (workshop: Workshop, command: Command): string => {
  const result = apply(workshop, command);
  return result.ok ? "done" : result.error.kind;
};

/** Two pieces joined once: demo days come from Brno. */
export const table = (): Workshop =>
  after(
    aNewWorkshop(),
    {
      do: "add",
      what: "interest",
      record: { id: "keep", side: "id1", text: "Our customers stay ours", strength: "must-protect" },
    },
    {
      do: "add",
      what: "role",
      record: {
        id: "sales",
        side: "id1",
        title: "Local sales",
        gives: [{ id: "visits", text: "Visits", serves: ["keep"] }],
        needs: [{ id: "demo", text: "Demo days" }],
      },
    },
    {
      do: "add",
      what: "role",
      record: {
        id: "house",
        side: "id2",
        title: "Product house",
        gives: [
          { id: "days", text: "Days in Brno" },
          { id: "films", text: "Films" },
        ],
        needs: [{ id: "voice", text: "A voice" }],
      },
    },
    { do: "join", give: "days", need: "demo" },
  );

import type { Command } from "../../commands/command";
import type { Step } from "../../workshop/setting";
import type { Said } from "./reviewBoard";

/** What a reviewer's words can become in one step. */
export const outcomesOfComment = ["open-point", "parked", "clause"] as const;
export type OutcomeOfComment = (typeof outcomesOfComment)[number];

const steps: Readonly<Record<string, Step>> = {
  vision: "vision",
  interests: "interests",
  resolutions: "interests",
  zones: "interests",
  roles: "jigsaw",
  ownership: "ownership",
  money: "ownership",
  commitments: "support-challenge",
  plan: "plan",
  governance: "plan",
  risks: "plan",
};

/** The step in which a section of the agreement is written. */
export const stepOfSection = (section: string): Step =>
  Object.hasOwn(steps, section) ? (steps[section] ?? "agreement") : "agreement";

/**
 * Makes a reviewer's words a thing of the workshop: a parked resolution that waits for its date, an entry of the
 * parking lot (which leaves the fingerprint as it is), or a clause that no side has agreed to yet.
 */
export const fromComment = (
  said: Pick<Said, "section" | "comment">,
  into: OutcomeOfComment,
  texts: { readonly who: string; readonly section: string },
  id: string,
): Command => {
  const title = `${texts.section} · ${texts.who}`;
  const text = said.comment.trim() === "" ? title : said.comment.trim();
  switch (into) {
    case "open-point":
      return { do: "add", what: "resolution", record: { id, kind: "parked", title, text } };
    case "parked":
      return {
        do: "add",
        what: "parked",
        record: { id, text: `${title}: ${text}`, step: stepOfSection(said.section) },
      };
    case "clause":
      return { do: "add", what: "term", record: { id, kind: "other", title, text } };
  }
};

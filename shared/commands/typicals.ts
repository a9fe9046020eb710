import { z } from "zod";
import { topics } from "../workshop/interests";
import { stakeKinds, termKinds } from "../workshop/ownership";
import { kpiKinds, programKinds } from "../workshop/plan";
import { partnershipTypes, type Step, steps } from "../workshop/setting";
import type { Command } from "./command";
import { shiftsSchema } from "./emphasis";

z.config({ jitless: true });

const text = z.string().min(1).max(240);
/** Which of the two parties it is typical of, by its place. */
const of = z.number().int().min(0).max(1);

/** What is typical of a partnership type, as somebody who knows the field would write it. The files lie in assets/types. */
export const typicalsSchema = z.strictObject({
  type: z.enum(partnershipTypes),
  parties: z.tuple([text, text]),
  emphasis: z.array(z.strictObject({ step: z.enum(steps), text })),
  shifts: shiftsSchema,
  interests: z.array(z.strictObject({ of, topic: z.enum(topics), text })),
  wins: z.array(z.strictObject({ of, text })),
  pieces: z.array(z.strictObject({ of, title: text, gives: z.array(text), needs: z.array(text) })),
  stakes: z.array(
    z.strictObject({
      of,
      kind: z.enum(stakeKinds),
      title: text,
      investment: text,
      goal: text,
      trigger: text,
      to: text,
      earns: text,
    }),
  ),
  kpis: z.array(z.strictObject({ of, kind: z.enum(kpiKinds), name: text, unit: text })),
  /** A support and what is asked for it in return; they come as a pair. */
  commitments: z.array(z.strictObject({ of, give: text, return: text })),
  programs: z.array(z.strictObject({ of, kind: z.enum(programKinds), title: text, startsFrom: text })),
  /** "Twelve months later it failed": why, and what then. */
  risks: z.array(z.strictObject({ text, then: text })),
  terms: z.array(z.strictObject({ kind: z.enum(termKinds), title: text, text })),
  conflicts: z.array(z.strictObject({ topic: z.enum(topics), text })),
  push: z.array(z.strictObject({ of, text })),
});
export type Typicals = z.infer<typeof typicalsSchema>;

type Lists = Omit<Typicals, "type" | "parties" | "emphasis" | "shifts">;
export type TypicalKind = keyof Lists;
export type Typical = {
  readonly [K in TypicalKind]: { readonly kind: K; readonly entry: Lists[K][number] };
}[TypicalKind];

/** In which step each list is offered. */
export const typicalsIn: Readonly<Partial<Record<Step, readonly TypicalKind[]>>> = {
  interests: ["interests", "wins"],
  jigsaw: ["pieces", "conflicts"],
  ownership: ["stakes", "push"],
  "support-challenge": ["commitments"],
  plan: ["kpis", "programs", "risks"],
  agreement: ["terms"],
};

const kinds: { readonly [K in TypicalKind]: (entry: Lists[K][number]) => Typical } = {
  interests: (entry) => ({ kind: "interests", entry }),
  wins: (entry) => ({ kind: "wins", entry }),
  pieces: (entry) => ({ kind: "pieces", entry }),
  stakes: (entry) => ({ kind: "stakes", entry }),
  kpis: (entry) => ({ kind: "kpis", entry }),
  commitments: (entry) => ({ kind: "commitments", entry }),
  programs: (entry) => ({ kind: "programs", entry }),
  risks: (entry) => ({ kind: "risks", entry }),
  terms: (entry) => ({ kind: "terms", entry }),
  conflicts: (entry) => ({ kind: "conflicts", entry }),
  push: (entry) => ({ kind: "push", entry }),
};

const listOf = <K extends TypicalKind>(typicals: Typicals, kind: K): readonly Typical[] => {
  const list: readonly Lists[K][number][] = typicals[kind];
  return list.map((entry) => kinds[kind](entry));
};

/** What is offered in a step, in the order of the lists. */
export const typicalsFor = (typicals: Typicals, step: Step): readonly Typical[] =>
  (typicalsIn[step] ?? []).flatMap((kind) => listOf(typicals, kind));

/** Who the two parties are at this table, and where a KPI goes. */
export interface TakeOver {
  readonly parties: readonly [string, string];
  readonly objective: string | null;
  readonly newId: () => string;
}

/** The command that takes a typical over as it is shown; null where it has no place yet. */
export const takeOver = (typical: Typical, { parties, objective, newId }: TakeOver): Command | null => {
  const id = newId();
  switch (typical.kind) {
    case "interests":
    case "wins": {
      const strength = typical.kind === "wins" ? "win" : "must-protect";
      const topic = typical.kind === "wins" ? null : typical.entry.topic;
      const { text, of } = typical.entry;
      return { do: "add", what: "interest", record: { id, side: parties[of] ?? parties[0], text, strength, topic } };
    }
    case "pieces": {
      const { of, title, gives, needs } = typical.entry;
      return {
        do: "add",
        what: "role",
        record: {
          id,
          side: parties[of] ?? null,
          title,
          gives: gives.map((text) => ({ id: newId(), text })),
          needs: needs.map((text) => ({ id: newId(), text })),
        },
      };
    }
    case "conflicts":
      return { do: "add", what: "parked", record: { id, text: typical.entry.text, side: null, step: "jigsaw" } };
    case "stakes": {
      const { of, kind, title, investment, goal, trigger, to, earns } = typical.entry;
      return {
        do: "add",
        what: "stake",
        record: {
          id,
          kind,
          exclusivity: "preferred",
          title,
          investment,
          owner: parties[of] ?? parties[0],
          grantedBy: parties[1 - of] ?? null,
          goal: { text: goal, earns },
          dialBack: { trigger, to },
        },
      };
    }
    case "push":
      return {
        do: "add",
        what: "push",
        record: { id, text: typical.entry.text, side: parties[typical.entry.of] ?? parties[0] },
      };
    case "kpis": {
      const { of, kind, name, unit } = typical.entry;
      if (objective === null) return null;
      return {
        do: "add",
        what: "kpi",
        into: objective,
        record: { id, side: parties[of] ?? parties[0], kind, name, unit },
      };
    }
    case "commitments": {
      const { of, give, return: asked } = typical.entry;
      const [from = parties[0], to = parties[1]] = of === 0 ? parties : [parties[1], parties[0]];
      if (from === to) return null;
      const [support, expectation] = [id, newId()];
      return {
        do: "together",
        commands: [
          { do: "add", what: "commitment", record: { id: support, from, to, kind: "support", text: give, weight: 3 } },
          {
            do: "add",
            what: "commitment",
            record: { id: expectation, from, to, kind: "expectation", text: asked, weight: 3, answers: [support] },
          },
        ],
      };
    }
    case "programs": {
      const { of, kind, title, startsFrom } = typical.entry;
      const owner = parties[of] ?? null;
      return { do: "add", what: "program", record: { id, kind, title, startsFrom, owner, objective } };
    }
    case "risks":
      return { do: "add", what: "risk", record: { id, ...typical.entry } };
    case "terms":
      return { do: "add", what: "term", record: { id, ...typical.entry } };
  }
};

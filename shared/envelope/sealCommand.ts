import type { Command } from "../commands/command";
import type { Envelope } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";

/** Envelopes that wait for their passphrase. */
export const isSealed = (envelope: Envelope): boolean => envelope.openedAt === null && envelope.box !== "";

/** Sealed envelopes that the new ones take the place of: the same side, kind and level wrote again. */
export const replacedBy = (workshop: Workshop, fresh: Pick<Envelope, "side" | "kind" | "level">): readonly Envelope[] =>
  workshop.envelopes.filter(
    (one) => isSealed(one) && one.side === fresh.side && one.kind === fresh.kind && one.level === fresh.level,
  );

/** Puts sealed envelopes of one side on the table; who wrote again has one envelope, not two. */
export const sealCommand = (workshop: Workshop, fresh: readonly Envelope[]): Command => {
  const replaced = fresh.flatMap((one) => replacedBy(workshop, one).map((old) => old.id));
  const side = workshop.sides.find((one) => one.id === fresh[0]?.side)?.name ?? "";
  return {
    do: "together",
    name: { key: replaced.length > 0 ? "envelopes.step.sealedAgain" : "envelopes.step.sealed", values: { side } },
    commands: [
      ...(replaced.length > 0 ? [{ do: "remove", ids: replaced } as const] : []),
      ...fresh.map((record) => ({ do: "add", what: "envelope", record }) as const),
    ],
  };
};

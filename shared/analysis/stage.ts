import type { Workshop } from "../workshop/workshop";

export interface StageLine {
  readonly give: string;
  readonly need: string;
  readonly text: string;
  /** The side at the other end; null where the piece is nobody's yet. */
  readonly other: string | null;
}

export interface Stage {
  readonly side: string;
  readonly contributes: readonly StageLine[];
  readonly receives: readonly StageLine[];
}

/** Setting the stage: what each side contributes to the others and receives from them, as the joints say. */
export const stage = (workshop: Workshop): readonly Stage[] => {
  const gives = new Map(
    workshop.roles.flatMap((role) => role.gives.map((give) => [give.id, { role, text: give.text }] as const)),
  );
  const needs = new Map(
    workshop.roles.flatMap((role) => role.needs.map((need) => [need.id, { role, text: need.text }] as const)),
  );
  const joints = workshop.joints.flatMap(({ give, need }) => {
    const [from, to] = [gives.get(give), needs.get(need)];
    return from && to && from.role.side !== to.role.side ? [{ give, need, from, to }] : [];
  });
  return workshop.sides.map(({ id }) => ({
    side: id,
    contributes: joints
      .filter(({ from }) => from.role.side === id)
      .map(({ give, need, from, to }) => ({ give, need, text: from.text, other: to.role.side })),
    receives: joints
      .filter(({ to }) => to.role.side === id)
      .map(({ give, need, from, to }) => ({ give, need, text: from.text || to.text, other: from.role.side })),
  }));
};

import type { Joint, Role } from "../workshop/jigsaw";

/** Pieces that hang together by joints, and the joints that hold them. */
export interface Cluster {
  readonly roles: readonly Role[];
  readonly joints: readonly Joint[];
}

/** The pieces in groups that hang together, in document order of their first piece. */
export const clusters = (roles: readonly Role[], joints: readonly Joint[]): readonly Cluster[] => {
  const pieceOf = new Map<string, number>();
  roles.forEach((role, at) => {
    for (const row of role.gives) pieceOf.set(row.id, at);
    for (const row of role.needs) pieceOf.set(row.id, at);
  });
  const leader = roles.map((_, at) => at);
  const find = (at: number): number => {
    let here = at;
    while (leader[here] !== here) {
      const up = leader[here] ?? here;
      leader[here] = leader[up] ?? up;
      here = up;
    }
    return here;
  };
  for (const joint of joints) {
    const [a, b] = [pieceOf.get(joint.give), pieceOf.get(joint.need)];
    if (a === undefined || b === undefined) continue;
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) leader[high] = low;
  }
  const groups = new Map<number, { roles: Role[]; joints: Joint[] }>();
  roles.forEach((role, at) => {
    const key = find(at);
    const group = groups.get(key) ?? { roles: [], joints: [] };
    group.roles.push(role);
    groups.set(key, group);
  });
  for (const joint of joints) {
    const at = pieceOf.get(joint.give);
    if (at !== undefined && pieceOf.has(joint.need)) groups.get(find(at))?.joints.push(joint);
  }
  return [...groups.values()];
};

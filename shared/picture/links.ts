import type { Joint } from "../workshop/jigsaw";
import type { Cluster } from "./clusters";

interface Link {
  /** The other piece, by its place in the cluster. */
  readonly to: number;
  readonly joint: Joint;
}

/** For each piece of a cluster its joints, and the pieces they lead to. */
export type Links = readonly (readonly Link[])[];

/** Who is joined with whom in a cluster. */
export const linksOf = (cluster: Cluster): Links => {
  const pieceOf = new Map<string, number>();
  cluster.roles.forEach((role, at) => {
    for (const row of [...role.gives, ...role.needs]) pieceOf.set(row.id, at);
  });
  const links: Link[][] = cluster.roles.map(() => []);
  for (const joint of cluster.joints) {
    const [a, b] = [pieceOf.get(joint.give), pieceOf.get(joint.need)];
    if (a === undefined || b === undefined) continue;
    links[a]?.push({ to: b, joint });
    if (a !== b) links[b]?.push({ to: a, joint });
  }
  return links;
};

import type { Joint, Role } from "../workshop/jigsaw";
import { assemble } from "./assemble";
import type { Cluster } from "./clusters";
import type { Assembly, Sides } from "./placed";
import type { PictureLabels } from "./planPiece";
import type { Lying } from "./recall";

interface Made {
  readonly roles: readonly Role[];
  readonly joints: readonly Joint[];
  readonly labels: PictureLabels;
  readonly places: string;
  readonly assembly: Assembly;
}

const known = new WeakMap<Role, Made>();
const same = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/** `assemble`, made again only for a cluster in which something changed: moving one piece leaves the others as they are. */
export const assembled = (cluster: Cluster, sides: Sides, labels: PictureLabels, lying: Lying): Assembly => {
  const [first] = cluster.roles;
  if (!first) return assemble(cluster, sides, labels);
  const heights = lying.flatMap((at) => at ?? []);
  const top = Math.min(...heights);
  const low = heights.length < 2 ? [] : lying.map((at) => (at === undefined ? at : at - top));
  const { columnOf, facing, placeOf } = sides;
  const placeAt = (role: Role, at: number): string =>
    `${columnOf(role)} ${placeOf(role)}${facing(role)}${low[at] ?? ""}`;
  const places = cluster.roles.map(placeAt).join();
  const before = known.get(first);
  const fits =
    before?.labels === labels &&
    before.places === places &&
    same(before.roles, cluster.roles) &&
    same(before.joints, cluster.joints);
  if (fits) return before.assembly;
  const assembly = assemble(cluster, sides, labels, low);
  known.set(first, { roles: cluster.roles, joints: cluster.joints, labels, places, assembly });
  return assembly;
};

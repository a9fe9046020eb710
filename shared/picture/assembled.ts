import type { Joint, Role } from "../workshop/jigsaw";
import { assemble } from "./assemble";
import type { Cluster } from "./clusters";
import type { Assembly } from "./placed";
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
export const assembled = (
  cluster: Cluster,
  columnOf: (role: Role) => number,
  facing: (role: Role) => "left" | "right",
  labels: PictureLabels,
  lying: Lying,
): Assembly => {
  const [first] = cluster.roles;
  if (!first) return assemble(cluster, columnOf, facing, labels);
  const heights = lying.flatMap((at) => at ?? []);
  const top = Math.min(...heights);
  const low = heights.length < 2 ? [] : lying.map((at) => (at === undefined ? at : at - top));
  const places = cluster.roles.map((role, at) => `${columnOf(role)}${facing(role)}${low[at] ?? ""}`).join();
  const before = known.get(first);
  const fits =
    before?.labels === labels &&
    before.places === places &&
    same(before.roles, cluster.roles) &&
    same(before.joints, cluster.joints);
  if (fits) return before.assembly;
  const assembly = assemble(cluster, columnOf, facing, labels, low);
  known.set(first, { roles: cluster.roles, joints: cluster.joints, labels, places, assembly });
  return assembly;
};

import { columns, type Sided } from "../picture/columns";
import type { Joint, Role } from "../workshop/jigsaw";
import type { SceneOf } from "./roomModel";

/** A row by the place of its piece and its own among the gives or needs; the name it has in the room's picture. */
const rowName = (piece: number, kind: "give" | "need", row: number): string => `${piece} ${kind} ${row}`;
const sideName = (place: number): string => `side ${place}`;

/** The pieces the room was sent, as the picture's functions read them. */
export interface JigsawTable {
  readonly roles: readonly Role[];
  readonly joints: readonly Joint[];
  /** Each piece's neighbours, once for each joint. */
  readonly joinedTo: readonly (readonly number[])[];
  /** The rows that are joined, with the place of the side at the other end. */
  readonly taken: ReadonlyMap<string, number>;
  /** The places of the sides that leave. */
  readonly leaving: ReadonlySet<number>;
  readonly placeOf: (role: Role) => number;
  readonly columnOf: (role: Role) => number;
  readonly facing: (role: Role) => "left" | "right";
}

/** Makes the table out of what the room was sent, and of nothing else. */
export const jigsawTable = ({ pieces, joints: sent }: Pick<SceneOf<"table">, "pieces" | "joints">): JigsawTable => {
  const taken = new Map<string, number>();
  const roles = pieces.map((piece, at): Role => {
    const id = (kind: "give" | "need", row: number, [other]: readonly number[]): string => {
      const name = rowName(at, kind, row);
      if (other !== undefined) taken.set(name, other);
      return name;
    };
    return {
      id: String(at),
      side: piece.place < 0 ? null : sideName(piece.place),
      title: piece.title,
      description: "",
      responsibilities: [],
      scope: [],
      gives: piece.gives.map(({ text, joinedTo }, row) => ({ id: id("give", row, joinedTo), text, serves: [] })),
      needs: piece.needs.map(({ text, joinedTo }, row) => ({
        id: id("need", row, joinedTo),
        text,
        mustHave: false,
        paidBy: null,
      })),
      protects: [],
    };
  });
  const joints = sent.map(({ give, need }) => ({
    give: rowName(give.piece, "give", give.row),
    need: rowName(need.piece, "need", need.row),
  }));
  const joinedTo: number[][] = pieces.map(() => []);
  for (const { give, need } of sent) {
    if (give.piece === need.piece) continue;
    joinedTo[give.piece]?.push(need.piece);
    joinedTo[need.piece]?.push(give.piece);
  }
  const places = new Map(roles.map((role, at) => [role, pieces[at]?.place ?? -1]));
  const last = Math.max(1, ...pieces.map((piece) => piece.place));
  const sided: Sided = { sides: Array.from({ length: last + 1 }, (_, at) => ({ id: sideName(at) })), roles, joints };
  const order = columns(sided);
  const placeOf = (role: Role): number => places.get(role) ?? -1;
  const columnOf = (role: Role): number => order.indexOf(placeOf(role));
  return {
    roles,
    joints,
    joinedTo,
    taken,
    leaving: new Set(pieces.filter((piece) => piece.leaves).map((piece) => piece.place)),
    placeOf,
    columnOf,
    facing: (role) => (columnOf(role) < (last + 1) / 2 ? "right" : "left"),
  };
};

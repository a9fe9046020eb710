import { isBlank } from "../lib/fold";
import type { Role } from "../workshop/jigsaw";
import { placeOf } from "../workshop/placeOf";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import { nameOfSide, seenLeaving } from "./atTheTable";
import type { RoomPiece, SceneOf } from "./roomModel";
import type { RoomView } from "./roomView";

/** One piece with its rows, each with the places of the sides it is joined to. */
export const roomPiece = (workshop: Workshop, role: Role, inHand: boolean): RoomPiece => {
  const placeOfRow = new Map<string, number>();
  for (const one of workshop.roles)
    for (const row of [...one.gives, ...one.needs]) placeOfRow.set(row.id, placeOf(workshop.sides, one.side));
  const joinedTo = (row: string): number[] =>
    workshop.joints.flatMap(({ give, need }) => {
      const other = give === row ? need : need === row ? give : null;
      return other === null ? [] : [placeOfRow.get(other) ?? -1];
    });
  const rows = (list: readonly { readonly id: string; readonly text: string }[]) =>
    written(list).map((row) => ({ text: row.text, joinedTo: joinedTo(row.id) }));
  return {
    place: placeOf(workshop.sides, role.side),
    name: nameOfSide(workshop, role.side),
    title: titleOf(workshop, role.id),
    leaves: role.side !== null && seenLeaving(workshop).includes(role.side),
    inHand,
    gives: rows(role.gives),
    needs: rows(role.needs),
  };
};

/** Only what has words is for the room. */
const written = <T extends { readonly text: string }>(rows: readonly T[]): readonly T[] =>
  rows.filter((row) => !isBlank(row.text));

const isShown = (workshop: Workshop, role: Role): boolean =>
  !isBlank(titleOf(workshop, role.id)) || written(role.gives).length + written(role.needs).length > 0;

/** The pieces that lie on the table, in the order of the sides. A piece nobody has named yet is not for the room. */
export const tableScene = (workshop: Workshop, view: Pick<RoomView, "selection">): SceneOf<"table"> => {
  const inHand = (role: Role): boolean =>
    [role.id, ...role.gives.map((row) => row.id), ...role.needs.map((row) => row.id)].some((id) =>
      view.selection.includes(id),
    );
  const shown = workshop.roles.filter((role) => isShown(workshop, role));
  const at = new Map<string, { piece: number; row: number }>();
  shown.forEach((role, piece) => {
    for (const rows of [written(role.gives), written(role.needs)])
      rows.forEach((one, row) => {
        at.set(one.id, { piece, row });
      });
  });
  return {
    show: "table",
    pieces: shown.map((role) => roomPiece(workshop, role, inHand(role))),
    joints: workshop.joints.flatMap((joint) => {
      const [give, need] = [at.get(joint.give), at.get(joint.need)];
      return give && need ? [{ give, need }] : [];
    }),
  };
};

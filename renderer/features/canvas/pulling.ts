import type { Command } from "@shared/commands/command";
import { liftOff } from "@shared/commands/suppose";
import type { Board } from "@shared/picture/board";
import { clusters } from "@shared/picture/clusters";
import type { Lean } from "@shared/picture/lean";
import { placesOf } from "@shared/picture/places";
import type { Workshop } from "@shared/workshop/workshop";
import { othersStay } from "./steady";

/** Pulls one piece off by so much: its joints are gone, and what it was joined to stays where it lies. */
export const pullCommand = (
  workshop: Workshop,
  board: Board,
  piece: string,
  dx: number,
  dy: number,
): Command | null => {
  const parted = liftOff(workshop, piece);
  if (parted?.do !== "together") return null;
  const places = placesOf(board);
  const cluster = clusters(workshop.roles, workshop.joints).find((one) => one.roles.some((role) => role.id === piece));
  const about = new Set(cluster?.roles.map((role) => role.id));
  const positions = othersStay(workshop, board, about);
  for (const role of cluster?.roles ?? []) {
    const place = places.get(role.id);
    if (place)
      positions[role.id] = role.id === piece ? { x: Math.round(place.x + dx), y: Math.round(place.y + dy) } : place;
  }
  return { ...parted, commands: [...parted.commands, { do: "place", positions }] };
};

/** How far aside a piece is put that is pulled off without a hand. */
const ASIDE = 64;

/** Pulls one piece off and puts it aside, away from the middle of the table: it stays by what it was joined to. */
export const pullAside = (workshop: Workshop, board: Board, piece: string): Command | null => {
  const box = board.pieces.find((one) => one.role.id === piece);
  const outwards = box && box.x + box.width / 2 < board.table.x + board.table.width / 2 ? -ASIDE : ASIDE;
  return pullCommand(workshop, board, piece, outwards, 0);
};

/** Lets pieces that lean into their match become one with it: the joint is made, and what lay still goes on lying there. */
export const snapCommand = (
  workshop: Workshop,
  board: Board,
  ids: ReadonlySet<string>,
  lean: Lean,
  alone: boolean,
): Command => {
  const places = placesOf(board);
  const positions = othersStay(workshop, board, new Set([...ids, lean.on]));
  for (const id of ids) if (workshop.canvas.positions[id]) positions[id] = null;
  const still = clusters(workshop.roles, workshop.joints).find((one) => one.roles.some((role) => role.id === lean.on));
  const place = places.get(lean.on);
  if (place && !still?.roles.some((role) => workshop.canvas.positions[role.id] && !ids.has(role.id)))
    positions[lean.on] = place;
  const [moved] = ids;
  const parted = alone && moved !== undefined ? liftOff(workshop, moved) : null;
  return {
    do: "together",
    commands: [
      ...(parted?.do === "together" ? parted.commands : []),
      { do: "join", give: lean.give, need: lean.need },
      ...(Object.keys(positions).length > 0 ? [{ do: "place", positions } as const] : []),
    ],
    name: { key: "table.snapName" },
  };
};

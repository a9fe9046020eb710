import { canonicalJson } from "../lib/canonicalJson";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import type { SidePlace } from "./board";
import { layout } from "./layout";
import { sideColours } from "./palette";
import { pictureLabels } from "./pictureLabels";
import { sideMark } from "./sideMark";
import type { Box } from "./spaces";
import { staying } from "./staying";

/** Other programs set text larger and with more air; at this scale what fits our boxes fits theirs. */
const SCALE = 1.6;

interface CanvasNode {
  readonly id: string;
  readonly type: "text" | "group";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color?: string;
  readonly text?: string;
  readonly label?: string;
}

type CanvasSide = "top" | "right" | "bottom" | "left";

interface CanvasEdge {
  readonly id: string;
  readonly fromNode: string;
  readonly fromSide: CanvasSide;
  readonly toNode: string;
  readonly toSide: CanvasSide;
  readonly toEnd: "arrow" | "none";
  readonly color?: string;
  readonly label?: string;
}

/** A label of a line is text and no Markdown. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What Markdown would take for more than text; one line, since a row is one line of a list. */
const plain = (text: string): string =>
  oneLine(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]|~#!$^%=]/g, "\\$&")
    .replace(/^([-+>])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");

/** Whole pixels, edge by edge: what touches here touches there and does not overlap. */
const place = ({ x, y, width, height }: Box) => {
  const [left, top] = [Math.round(x * SCALE), Math.round(y * SCALE)];
  return {
    x: left,
    y: top,
    width: Math.round((x + width) * SCALE) - left,
    height: Math.round((y + height) * SCALE) - top,
  };
};

const colour = (side: SidePlace): { readonly color?: string } => (side < 0 ? {} : { color: sideColours(side).fill });

/**
 * The board as a JSON Canvas 1.0 file, which Obsidian and others open: bands and seats as groups, all else as texts in
 * their places, joints and what protects an interest as lines. The same bytes for the same workshop.
 */
export const toJsonCanvas = (whole: Workshop, words: Words): string => {
  const labels = pictureLabels(words);
  const { workshop, absent } = staying(whole);
  const board = layout(workshop, labels, { absent });
  const letter = (side: SidePlace): string => (side < 0 ? words.text("canvas.nobody") : sideMark(side).letter);
  const named = (text: string): string => plain(text) || labels.untitled;
  const aside = (...parts: readonly string[]): string => `*${parts.filter((part) => part !== "").join(" · ")}*`;

  const bands = [
    ["horizon", board.horizon],
    ["table", board.table],
    ["seats", board.seatBand],
  ] as const;
  const groups = bands.map(
    ([band, box]): CanvasNode => ({
      id: `band ${band}`,
      type: "group",
      ...place(box),
      label: words.text(`canvas.${band}`),
    }),
  );
  const seats = board.seats.map(
    (seat): CanvasNode => ({
      id: seat.side.id,
      type: "group",
      ...place(seat.box),
      ...colour(seat.place),
      label: `${letter(seat.place)} ${seat.side.name}`,
    }),
  );
  const statement: readonly CanvasNode[] =
    board.statement.lines.length === 0
      ? []
      : [
          {
            id: "statement",
            type: "text",
            ...place(board.statement.box),
            text: `## ${plain(workshop.vision.statement)}`,
          },
        ];
  const cards = board.cards.map(
    ({ card, side, box }): CanvasNode => ({
      id: card.id,
      type: "text",
      ...place(box),
      ...colour(side),
      text: `${named(card.text)}\n\n${aside(words.text(`domain.cardKind.${card.kind}`), side < 0 ? "" : letter(side))}`,
    }),
  );
  const pieces = board.pieces.map((piece): CanvasNode => {
    const { role, side } = piece;
    const rows = [
      ...role.gives.map((give) => `- ${labels.gives} ${named(give.text)}`),
      ...role.needs.map((need) => `- ${labels.needs} ${named(need.text)}`),
    ];
    return {
      id: role.id,
      type: "text",
      ...place(piece),
      ...colour(side),
      text: [`**${letter(side)} · ${named(role.title)}**`, ...rows].join("\n"),
    };
  });
  const stakes = board.stakes.map(
    ({ stake, side, box }): CanvasNode => ({
      id: stake.id,
      type: "text",
      ...place(box),
      ...colour(side),
      text: `**${letter(side)} · ${named(stake.title)}**\n\n${aside(words.text(`domain.stakeKind.${stake.kind}`))}`,
    }),
  );
  const interests = board.seats.flatMap((seat) =>
    seat.interests.map(
      ({ interest, side, box }): CanvasNode => ({
        id: interest.id,
        type: "text",
        ...place(box),
        ...colour(side),
        text: `${named(interest.text)}\n${aside(words.text(`domain.strength.${interest.strength}`))}`,
      }),
    ),
  );
  const nodes = [...groups, ...seats, ...statement, ...cards, ...pieces, ...stakes, ...interests];

  const shown = new Set(nodes.map((node) => node.id));
  const pieceOf = new Map(
    workshop.roles.flatMap((role) => [...role.gives, ...role.needs].map((row) => [row.id, role.id] as const)),
  );
  const sideOf = new Map(board.pieces.map((piece) => [piece.role.id, piece.side]));
  // A line leaves and enters where the tab and the socket are.
  const ends = new Map(
    board.pieces.flatMap((piece) =>
      piece.rows.flatMap((row) =>
        row.ends.flatMap((end) =>
          end.joint ? [[`${end.kind} ${end.joint.give} ${end.joint.need}`, end.edge] as const] : [],
        ),
      ),
    ),
  );
  const needs = new Map(workshop.roles.flatMap((role) => role.needs.map((need) => [need.id, need.text] as const)));
  const joints = workshop.joints.flatMap(({ give, need }): CanvasEdge[] => {
    const [from, to] = [pieceOf.get(give), pieceOf.get(need)];
    if (from === undefined || to === undefined) return [];
    const label = oneLine(needs.get(need) ?? "");
    return [
      {
        id: `joint ${give} ${need}`,
        fromNode: from,
        fromSide: ends.get(`give ${give} ${need}`) ?? "right",
        toNode: to,
        toSide: ends.get(`need ${give} ${need}`) ?? "left",
        toEnd: "arrow",
        ...colour(sideOf.get(from) ?? -1),
        ...(label === "" ? {} : { label }),
      },
    ];
  });
  const protections = board.seats.flatMap((seat) =>
    seat.interests.flatMap((one) =>
      one.guards
        .filter((guard) => shown.has(guard.id))
        .map(
          (guard): CanvasEdge => ({
            id: `protects ${guard.id} ${one.interest.id}`,
            fromNode: guard.id,
            fromSide: "bottom",
            toNode: one.interest.id,
            toSide: "top",
            toEnd: "arrow",
            label: words.text("picture.protects"),
          }),
        ),
    ),
  );
  return `${canonicalJson({ nodes, edges: [...joints, ...protections] })}\n`;
};

import { capture } from "@shared/commands/capture";
import type { Command } from "@shared/commands/command";
import { cardRows } from "@shared/picture/cardRows";
import type { Phrase } from "@shared/words/words";
import type { Topic } from "@shared/workshop/interests";
import type { Step } from "@shared/workshop/setting";
import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { create } from "zustand";
import { touch } from "../../store/touch";
import { type TextOffer, useView } from "../../store/viewStore";
import { whenAnother } from "../../store/whenAnother";
import { newId, now, run, useWorkshop } from "../../store/workshopStore";
import { asksForSide, type CaptureKind, captureKinds, maybeNobodys, signed } from "./captureKinds";
import { isOnTable } from "./findThings";
import { linePrefixes, newPieceName } from "./linePrefixes";

interface Choice {
  /** Who is speaking; null is nobody in particular. */
  readonly side: string | null;
  /** The kind chosen in each step. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Of the next interest. */
  readonly topic: Topic | null;
}

/** What the next line becomes; kept while one goes from step to step. */
export const useCaptureChoice = create<Choice>()(() => ({ side: null, kinds: {}, topic: null }));

whenAnother(() => useCaptureChoice.setState({ side: null, kinds: {}, topic: null }));

export const speakFor = (side: string | null): void => useCaptureChoice.setState({ side });

export const chooseTopic = (topic: Topic | null): void => useCaptureChoice.setState({ topic });

export const chooseKind = (step: string, kind: string): void =>
  useCaptureChoice.setState({ kinds: { ...useCaptureChoice.getState().kinds, [step]: kind } });

/** What came of a line: what was added, or what is missing. */
export type Said = { readonly tone: "added" | "missing"; readonly phrase: Phrase };

/** The side that speaks now: the one chosen while it is at the table, else the first where one must speak. */
export const speaker = (): string | null => {
  const { step } = useView.getState();
  const sides = useWorkshop.getState().workshop?.sides ?? [];
  const { side } = useCaptureChoice.getState();
  if (!asksForSide(step)) return null;
  if (sides.some((one) => one.id === side)) return side;
  return maybeNobodys(step) ? null : (sides[0]?.id ?? null);
};

/** The kind the next line becomes; what is let go on a piece becomes a row of it, a give unless needs are chosen. */
export const kindNow = (step: Step = useView.getState().step, onPiece = false): CaptureKind | undefined => {
  const kinds = captureKinds(step).filter((kind) => !onPiece || kind.sign !== "");
  const chosen = useCaptureChoice.getState().kinds[step];
  return kinds.find((kind) => kind.value === chosen) ?? kinds[0];
};

/** The piece a row of a side goes into: the selected one, else the one touched last; null is a new one. */
const pieceOf = (workshop: Workshop, side: string | null): string | null => {
  const { selection, lastTouched } = useView.getState();
  const things = index(workshop);
  const pieces = [...selection, lastTouched[side ?? ""] ?? ""].flatMap((id) => {
    const entry = things.get(id);
    const piece = entry?.parent === undefined ? entry : things.get(entry.parent);
    return piece?.what === "role" && (side === null || piece.thing.side === side) ? [piece.thing.id] : [];
  });
  return pieces[0] ?? null;
};

/** Where typed lines go when it is not where the workshop stands. */
type Place = Omit<TextOffer, "text">;

/** What was let go at a place of the horizon lies there, in rows from there; one step with its making. */
const placed = (command: Command, { at }: Place): Command => {
  if (at === null) return command;
  const commands = command.do === "together" ? command.commands : [command];
  const cards = commands.flatMap((one) => (one.do === "add" && one.what === "card" ? [one.record] : []));
  const places = cardRows(
    cards.map((card) => card.text ?? ""),
    at,
  );
  if (cards.length === 0) return command;
  const positions = Object.fromEntries(cards.map(({ id }, nth) => [id, places[nth] ?? null]));
  const all: readonly Command[] = [...commands, { do: "place", positions }];
  return command.do === "together" ? { ...command, commands: all } : { do: "together", commands: all };
};

/** Makes of the typed lines what the step makes of them, as one step of undo. */
export const write = (typed: string, place?: Place): Said => {
  const { workshop, words } = useWorkshop.getState();
  const { reveal } = useView.getState();
  const step = place?.step ?? useView.getState().step;
  const kind = kindNow(step, Boolean(place?.piece));
  if (!workshop || !kind) return { tone: "missing", phrase: { key: "commands.capture.nothing" } };
  const side = place?.side ?? speaker();
  const piece = place?.piece ?? pieceOf(workshop, side);
  const captured = capture(signed(typed, kind), {
    workshop,
    step,
    side,
    piece,
    pieceOf: (other) => pieceOf(workshop, other),
    newPiece: newPieceName(words, workshop, side),
    newId,
    now: now(),
    topic: useCaptureChoice.getState().topic,
    ...kind.context,
    read: linePrefixes(words, step, workshop),
  });
  if (!captured.ok) return { tone: "missing", phrase: captured.error };
  const { command, ids, things: made } = captured.value;
  const done = run(place ? placed(command, place) : command);
  if (!done.ok) return { tone: "missing", phrase: done.error.sentence };
  chooseTopic(null);
  touch(ids, side === null);
  if (made.some(isOnTable)) reveal(ids, "follow");
  const [first] = ids;
  const what =
    ids.length === 1 && first !== undefined ? words.quote(titleOf(done.value.workshop, first), 60) : String(ids.length);
  return { tone: "added", phrase: { key: "frame.capture.added", values: { what } } };
};

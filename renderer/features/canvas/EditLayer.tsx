import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useEffect } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { newId, run } from "../../store/workshopStore";
import { setCanvas, useCanvas } from "./canvasStore";
import { addDraft, type Draft } from "./draft";
import { draftAfter, draftBox } from "./draftFor";
import { type Editable, editable } from "./editable";
import { stopOf } from "./readingOrder";
import { sideOf } from "./sideCommand";
import { type Ending, TextEditor } from "./TextEditor";
import type { Views } from "./useViewport";

const looks = {
  card: "card",
  stake: "card",
  role: "title",
  give: "row",
  need: "row",
  interest: "interest",
  side: "title",
  statement: "statement",
} as const satisfies Readonly<Record<Editable["what"], string>>;

const boxOf = (board: Board, what: Editable["what"], id: string): Box | null => {
  const stop = stopOf(board, id);
  if (!stop) return null;
  return what === "side" ? { ...stop.box, height: 40 } : stop.box;
};

/** Grows with each thing that is written, so that the editor begins anew for the next one. */
const written = ({ vision, roles, interests }: Workshop): number =>
  vision.cards.length +
  interests.length +
  roles.reduce((sum, role) => sum + 1 + role.gives.length + role.needs.length, 0);

const draftSide = (workshop: Workshop, draft: Draft): string | null =>
  "into" in draft ? sideOf(workshop, draft.into) : draft.side;

interface Props {
  readonly workshop: Workshop;
  readonly board: Board;
  readonly views: Views;
  /** Gives the keys back to the canvas. */
  onEnd(): void;
}

/** The one editor of the canvas: over the thing being written, or where a new one will lie. */
export const EditLayer = ({ workshop, board, views, onEnd }: Props) => {
  const words = useWords();
  const editing = useView((view) => view.editing);
  const draft = useCanvas((state) => state.draft);
  // Each one written moves on where the next one will lie, and at last out of the table's view.
  useEffect(() => {
    if (draft) views.followTo([draftBox(board, draft)]);
  }, [board, draft, views]);

  if (draft) {
    const save = (text: string, ending: Ending): void => {
      setCanvas({ draft: null });
      if (text.trim() === "") {
        if (ending !== "left") onEnd();
        return;
      }
      const id = newId();
      if (!run(addDraft(draft, id, text.trim())).ok) return;
      if (draft.what === "role" && draft.side !== null) useView.getState().touchPiece(draft.side, id);
      useView.getState().select([id]);
      setCanvas({ current: id, ...(ending === "next" ? { draft: draftAfter(draft) } : {}) });
      if (ending === "done") onEnd();
    };
    return (
      <TextEditor
        key={`draft ${draft.what} ${written(workshop)}`}
        box={draftBox(board, draft)}
        look={looks[draft.what]}
        side={placeOf(workshop.sides, draftSide(workshop, draft))}
        label={words.text("canvas.newThing", {
          what: words.text(`canvas.${draft.what === "role" ? "piece" : draft.what}`),
        })}
        start=""
        onSave={save}
        onCancel={() => {
          setCanvas({ draft: null });
          onEnd();
        }}
      />
    );
  }

  const target = editing === null ? null : editable(workshop, editing);
  const box = target && editing !== null ? boxOf(board, target.what, editing) : null;
  if (editing === null || !target || !box) return null;
  const close = (): void => {
    useView.getState().edit(null);
    onEnd();
  };
  return (
    <TextEditor
      key={editing}
      box={box}
      look={looks[target.what]}
      side={placeOf(workshop.sides, sideOf(workshop, editing))}
      label={words.text("canvas.editText", {
        what:
          target.what === "statement"
            ? words.text("canvas.statement")
            : words.text(`canvas.${target.what === "role" ? "piece" : target.what}`),
      })}
      start={target.text}
      onSave={(text, ending) => {
        useView.getState().edit(null);
        if (text.trim() !== target.text) run(target.change(text.trim()));
        if (ending !== "left") onEnd();
      }}
      onCancel={close}
    />
  );
};

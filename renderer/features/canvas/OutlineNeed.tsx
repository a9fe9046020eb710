import type { Need, Role } from "@shared/workshop/jigsaw";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Contest } from "./Contest";
import { setCanvas, useCanvas } from "./canvasStore";
import { joinRows, partJoint } from "./jointDeeds";
import { LongChoice } from "./LongChoice";
import styles from "./OutlineList.module.css";
import { OutlineRow } from "./OutlineRow";
import { PieceChoice } from "./PieceChoice";

/** The give that fills a need, as it is read. */
export interface Filling {
  readonly give: string;
  readonly text: string;
}

/** Asked beside the need that two gives want; the keys come back to it. */
const Asked = ({ need }: { need: string }) => {
  const contest = useCanvas((state) => (state.contest?.need === need ? state.contest : null));
  const workshop = useWorkshop((state) => (contest ? state.workshop : null));
  if (!contest || !workshop) return null;
  const end = (): void => {
    setCanvas({ contest: null, jointsOpen: false });
    useView.getState().edit(need);
  };
  return <Contest workshop={workshop} contest={contest} onEnd={end} />;
};

const givesOfOthers = (workshop: Workshop, piece: Role) =>
  workshop.roles
    .filter((other) => other.id !== piece.id)
    .flatMap((other) => other.gives.map(({ id, text }) => ({ value: id, text: `${text} (${other.title})` })));

interface Props {
  readonly need: Need;
  readonly piece: Role;
  /** How many pieces there are. */
  readonly pieces: number;
  readonly filling: Filling | null;
}

/** A need in the list, with what fills it. */
export const OutlineNeed = ({ need, piece, pieces, filling }: Props) => {
  const words = useWords();
  const nothing = { value: "", text: words.text("canvas.fillBy") };
  return (
    <>
      <OutlineRow id={need.id} kept={need.text} label={words.text("canvas.need")} shown={words.text("canvas.needs")}>
        <LongChoice
          className={styles.wide}
          label={words.text("canvas.fillBy")}
          chosen={filling ? { value: filling.give, text: filling.text } : nothing}
          count={pieces}
          options={(workshop) => [nothing, ...givesOfOthers(workshop, piece)]}
          onChoose={(give) => {
            if (give !== "") joinRows(give, need.id, words);
          }}
        />
        {filling ? (
          <Button size="small" tone="quiet" onClick={() => partJoint({ give: filling.give, need: need.id }, words)}>
            {words.text("canvas.part")}
          </Button>
        ) : null}
        <PieceChoice row={need.id} piece={piece} pieces={pieces} />
      </OutlineRow>
      <Asked need={need.id} />
    </>
  );
};

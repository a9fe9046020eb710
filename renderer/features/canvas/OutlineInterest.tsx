import { type Interest, strengths } from "@shared/workshop/interests";
import { ArrowDown, ArrowUp } from "lucide-react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { run, useWorkshop } from "../../store/workshopStore";
import { IconButton } from "../../ui/IconButton";
import { announce } from "./canvasStore";
import { KindChoice } from "./KindChoice";
import { OutlineRow } from "./OutlineRow";
import { orderBy } from "./seatOrder";
import { boardNow } from "./useBoard";

interface Props {
  readonly interest: Interest;
  /** Whether others of its side and strength stand before and after it. */
  readonly canRise: boolean;
  readonly canSink: boolean;
}

/** An interest in the list, with the way up and down among those of its side and strength. */
export const OutlineInterest = memo(({ interest, canRise, canSink }: Props) => {
  const words = useWords();
  const what = words.quote(interest.text, 40);
  const move = (way: "up" | "down"): void => {
    const { workshop } = useWorkshop.getState();
    const command = workshop && orderBy(boardNow(workshop, words), new Set([interest.id]), way);
    // A button that takes itself away would let go of the keys.
    if (command) run(command);
    else announce(words.text("table.atTheEnd"));
  };
  return (
    <OutlineRow id={interest.id} kept={interest.text} label={words.text("canvas.interest")}>
      <KindChoice
        label={words.text("canvas.strength")}
        kinds={strengths}
        chosen={interest.strength}
        nameOf={(strength) => words.text(`domain.strength.${strength}`)}
        onChoose={(strength) => run({ do: "edit", what: "interest", id: interest.id, changes: { strength } })}
      />
      <IconButton
        size="small"
        aria-disabled={!canRise}
        label={words.text("table.higher", { what })}
        icon={<ArrowUp aria-hidden size={16} />}
        onClick={() => move("up")}
      />
      <IconButton
        size="small"
        aria-disabled={!canSink}
        label={words.text("table.lower", { what })}
        icon={<ArrowDown aria-hidden size={16} />}
        onClick={() => move("down")}
      />
    </OutlineRow>
  );
});
OutlineInterest.displayName = "OutlineInterest";

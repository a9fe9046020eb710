import { type Stake, stakeKinds } from "@shared/workshop/ownership";
import type { Workshop } from "@shared/workshop/workshop";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { KindChoice } from "./KindChoice";
import { OutlineRow } from "./OutlineRow";
import { SideChoice } from "./SideChoice";

interface Props {
  readonly stake: Stake;
  readonly sides: Workshop["sides"];
}

/** A stake in the list. */
export const OutlineStake = memo(({ stake, sides }: Props) => {
  const words = useWords();
  return (
    <OutlineRow id={stake.id} kept={stake.title} label={words.text("canvas.stake")}>
      <KindChoice
        label={words.text("table.stakeKind")}
        kinds={stakeKinds}
        chosen={stake.kind}
        nameOf={(kind) => words.text(`domain.stakeKind.${kind}`)}
        onChoose={(kind) => run({ do: "edit", what: "stake", id: stake.id, changes: { kind } })}
      />
      <SideChoice id={stake.id} side={stake.owner} sides={sides} />
    </OutlineRow>
  );
});
OutlineStake.displayName = "OutlineStake";

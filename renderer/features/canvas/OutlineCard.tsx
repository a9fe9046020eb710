import { type Card, cardKinds } from "@shared/workshop/vision";
import type { Workshop } from "@shared/workshop/workshop";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { KindChoice } from "./KindChoice";
import { OutlineRow } from "./OutlineRow";
import { SideChoice } from "./SideChoice";

interface Props {
  readonly card: Card;
  readonly sides: Workshop["sides"];
}

/** A card of the horizon in the list. */
export const OutlineCard = memo(({ card, sides }: Props) => {
  const words = useWords();
  return (
    <OutlineRow id={card.id} kept={card.text} label={words.text("canvas.card")}>
      <KindChoice
        label={words.text("canvas.kind")}
        kinds={cardKinds}
        chosen={card.kind}
        nameOf={(kind) => words.text(`domain.cardKind.${kind}`)}
        onChoose={(kind) => run({ do: "edit", what: "card", id: card.id, changes: { kind } })}
      />
      <SideChoice id={card.id} side={card.side} sides={sides} nobody />
    </OutlineRow>
  );
});
OutlineCard.displayName = "OutlineCard";

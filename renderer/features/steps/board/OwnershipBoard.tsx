import type { Workshop } from "@shared/workshop/workshop";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../../store/useWords";
import { useWorkshop } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { Segmented } from "../../../ui/Segmented";
import { SideMark } from "../../../ui/SideMark";
import styles from "./Board.module.css";
import { BoardSection } from "./BoardSection";
import { OwnsGrid } from "./OwnsGrid";
import { PushPullChart } from "./PushPullChart";
import { StakeSentences } from "./StakeSentences";
import { addStake, StakeTable, writeTitle } from "./StakeTable";
import { asStaying, stayingSides } from "./staying";

/** The ledger of stakes, who owns what, and what pushing would cost beside it. */
export const OwnershipBoard = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const findings = useWorkshop((state) => state.analysis.findings);
  const ungranted = findings.filter((one) => one.rule === "nothing-granted");
  const without = findings.filter((one) => one.rule === "no-stake").flatMap((one) => one.sides);
  const sides = stayingSides(workshop);
  const [face, setFace] = useState<"table" | "sentences">("table");
  const addFor = (owner: string): void => {
    const id = addStake(workshop, owner);
    setFace("table");
    if (id !== null) writeTitle(id);
  };
  return (
    <>
      {without.length > 0 && (
        <p className={styles["ask"]}>
          {words.text("boards.ownership.askWithout", {
            sides: words.list(workshop.sides.filter(({ id }) => without.includes(id)).map(({ name }) => name)),
          })}
        </p>
      )}
      {ungranted.map((one) => (
        <p key={one.rule} className={styles["ask"]}>
          {one.question}
        </p>
      ))}
      <BoardSection title="boards.ownership.ledger" lead="boards.ownership.ledgerLead">
        {workshop.ownership.length > 0 && (
          <Segmented
            hideLabel
            label={words.text("boards.ownership.ledger")}
            value={face}
            onChange={setFace}
            options={[
              { value: "table", label: words.text("boards.ownership.asTable") },
              { value: "sentences", label: words.text("boards.ownership.asSentences") },
            ]}
          />
        )}
        {face === "table" || workshop.ownership.length === 0 ? (
          <StakeTable workshop={workshop} />
        ) : (
          <StakeSentences workshop={workshop} />
        )}
        <div className={styles["buttons"]}>
          {sides.map((side) => (
            <Button key={side.id} icon={<Plus aria-hidden />} onClick={() => addFor(side.id)}>
              {words.text("boards.ownership.addFor", { side: side.name })}
              <SideMark position={workshop.sides.indexOf(side)} />
            </Button>
          ))}
        </div>
      </BoardSection>
      {workshop.ownership.length > 0 && (
        <BoardSection title="boards.ownership.who" lead="boards.ownership.whoLead">
          <OwnsGrid workshop={workshop} sides={sides} />
        </BoardSection>
      )}
      <BoardSection title="boards.ownership.pushPull" lead="boards.ownership.pushPullLead">
        <PushPullChart workshop={asStaying(workshop)} />
      </BoardSection>
    </>
  );
};

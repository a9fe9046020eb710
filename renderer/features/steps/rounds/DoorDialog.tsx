import type { Step } from "@shared/workshop/setting";
import type { Gate } from "@shared/workshop/vision";
import { useState } from "react";
import { useWords } from "../../../store/useWords";
import { newId, now, run } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { DateField } from "../../../ui/DateField";
import { Dialog } from "../../../ui/Dialog";
import { TextArea } from "../../../ui/TextArea";
import styles from "./rounds.module.css";

interface Props {
  readonly step: Step;
  readonly decision: Gate["decision"];
  readonly onClose: () => void;
}

/** A door with its own record: a pass asks what was learned, a pause until when. */
export const DoorDialog = ({ step, decision, onClose }: Props) => {
  const words = useWords();
  const [reason, setReason] = useState("");
  const [market, setMarket] = useState("");
  const [timing, setTiming] = useState("");
  const [house, setHouse] = useState("");
  const [resumeOn, setResumeOn] = useState("");
  const pass = decision === "pass";
  const take = (): void => {
    const learned = [
      market.trim() && words.text("rounds.door.learned", { market: market.trim() }),
      timing.trim() && words.text("rounds.door.learnedTiming", { timing: timing.trim() }),
      house.trim() && words.text("rounds.door.learnedHouse", { house: house.trim() }),
    ];
    const text = [reason.trim(), ...(pass ? learned : [])].filter(Boolean).join("\n");
    const done = run({
      do: "add",
      what: "gate",
      record: { id: newId(), step, at: now(), decision, reason: text, resumeOn },
    });
    if (done.ok) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text(`rounds.door.${decision}`)}
      description={pass ? words.text("rounds.door.passLead") : undefined}
      footer={
        <>
          <Button onClick={onClose}>{words.text("frame.cancel")}</Button>
          <Button tone="accent" onClick={take}>
            {words.text(`domain.gate.${decision}`)}
          </Button>
        </>
      }
    >
      <div className={styles["stack"]} data-draft>
        {pass && (
          <>
            <TextArea label={words.text("rounds.door.market")} value={market} onChange={setMarket} />
            <TextArea label={words.text("rounds.door.timing")} value={timing} onChange={setTiming} />
            <TextArea label={words.text("rounds.door.house")} value={house} onChange={setHouse} />
          </>
        )}
        <TextArea label={words.text("rounds.door.reason")} value={reason} onChange={setReason} />
        {decision === "pause" && (
          <DateField label={words.text("rounds.door.resumeOn")} value={resumeOn} onChange={setResumeOn} />
        )}
      </div>
    </Dialog>
  );
};

import { decidedSince } from "@shared/agreement/decidedSince";
import { standsSentence } from "@shared/agreement/sinceSection";
import { sinceAgreement } from "@shared/commands/sinceAgreement";
import { readWorkshop } from "@shared/document/readWorkshop";
import { fingerprint } from "@shared/workshop/fingerprint";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { useMemo, useState } from "react";
import { bridge } from "../../../bridge";
import { useSignedVersion } from "../../../store/signedVersion";
import { useWords } from "../../../store/useWords";
import { toast } from "../../../store/viewStore";
import { Button } from "../../../ui/Button";
import board from "./Board.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** What the checkups decided, and what changed in the text itself: by the version kept here, or by the signed file. */
export const SinceAgreement = ({ workshop, checkup }: Props) => {
  const words = useWords();
  const [file, setFile] = useState<{ readonly name: string; readonly workshop: Workshop } | null>(null);
  const kept = useSignedVersion(workshop);
  const now = useMemo(() => fingerprint(workshop), [workshop]);
  const last = workshop.signOffs.filter((one) => one.decision !== "declined").at(-1);
  const stands = last?.fingerprint === now;
  const signed = file?.workshop ?? kept;
  const compare = async (): Promise<void> => {
    const chosen = await bridge.chooseFile();
    if (!chosen.ok) toast(chosen.error.sentence, { tone: "danger" });
    if (!chosen.ok || chosen.value === null) return;
    const read = readWorkshop(chosen.value.bytes);
    if (read.ok) setFile({ name: chosen.value.name, workshop: read.value.workshop });
    else toast(read.error.sentence, { tone: "danger" });
  };
  const worded = useMemo(() => (signed ? sinceAgreement(workshop, signed) : []), [workshop, signed]);
  const sentences = [...decidedSince(workshop, words, checkup.on), ...worded.map((one) => words.say(one))];
  return (
    <>
      <p>{standsSentence(workshop, now, words)}</p>
      {file && <p className={board["strong"]}>{words.text("boards.checkup.against", { name: file.name })}</p>}
      {sentences.length > 0 && (
        <ul className={board["plain"]}>
          {sentences.map((one) => (
            <li key={one} dir="auto">
              {one}
            </li>
          ))}
        </ul>
      )}
      {file && worded.length === 0 && <p>{words.text("boards.checkup.nothingChanged")}</p>}
      {last && !stands && !kept && (
        <>
          <p className={board["lead"]}>{words.text("boards.checkup.notHere")}</p>
          <div className={board["buttons"]}>
            <Button onClick={() => void compare()}>{words.text("boards.checkup.compare")}</Button>
          </div>
        </>
      )}
    </>
  );
};

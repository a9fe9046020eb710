import { sinceAgreement } from "@shared/commands/sinceAgreement";
import { readWorkshop } from "@shared/document/readWorkshop";
import type { Phrase } from "@shared/words/words";
import { fingerprint } from "@shared/workshop/fingerprint";
import type { Workshop } from "@shared/workshop/workshop";
import { useMemo, useState } from "react";
import { bridge } from "../../../bridge";
import { useWords } from "../../../store/useWords";
import { toast } from "../../../store/viewStore";
import { Button } from "../../../ui/Button";
import board from "./Board.module.css";

/** Whether the text still is what was signed, and against the signed file, what changed in it. */
export const SinceAgreement = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const [signed, setSigned] = useState<{ readonly name: string; readonly workshop: Workshop } | null>(null);
  const now = useMemo(() => fingerprint(workshop), [workshop]);
  const last = workshop.signOffs.at(-1);
  const compare = async (): Promise<void> => {
    const file = await bridge.chooseFile();
    if (!file.ok) toast(file.error.sentence, { tone: "danger" });
    if (!file.ok || file.value === null) return;
    const read = readWorkshop(file.value.bytes);
    if (read.ok) setSigned({ name: file.value.name, workshop: read.value.workshop });
    else toast(read.error.sentence, { tone: "danger" });
  };
  const changed: readonly Phrase[] = signed ? sinceAgreement(workshop, signed.workshop) : [];
  return (
    <>
      <p>
        {last
          ? words.text(last.fingerprint === now ? "boards.checkup.asSigned" : "boards.checkup.notAsSigned", {
              on: words.day(last.at.slice(0, 10)),
            })
          : words.text("boards.checkup.neverSigned")}
      </p>
      {signed && (
        <>
          <p className={board["strong"]}>{words.text("boards.checkup.against", { name: signed.name })}</p>
          {changed.length === 0 ? (
            <p>{words.text("boards.checkup.nothingChanged")}</p>
          ) : (
            <ul className={board["plain"]}>
              {changed.map((one) => (
                <li key={words.say(one)} dir="auto">
                  {words.say(one)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className={board["buttons"]}>
        <Button onClick={() => void compare()}>{words.text("boards.checkup.compare")}</Button>
      </div>
    </>
  );
};

import type { SavedFile, Trouble } from "@shared/bridge/bridge";
import type { Asks } from "@shared/envelope/preparation";
import { askedSides } from "@shared/envelope/readiness";
import { sealedEnding } from "@shared/envelope/sealedFile";
import type { Result } from "@shared/lib/result";
import { useRef, useState } from "react";
import { bridge } from "../../bridge";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { SideMark } from "../../ui/SideMark";
import { bringIn } from "./bringIn";
import styles from "./Disclose.module.css";
import { savePreparationFile, saveSheet } from "./makePreparation";

/** What each side gets before the day, and the way back for what it sealed. */
export const PrepareDialog = ({ asks, onClose }: { readonly asks: Asks; readonly onClose: () => void }) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  const spoken = useWorkshop((state) => state.agreementWords);
  const [busy, setBusy] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  if (!workshop) return null;

  const saving = async (work: Promise<Result<SavedFile | null, Trouble>>): Promise<void> => {
    setBusy(true);
    const saved = await work;
    setBusy(false);
    if (!saved.ok) toast(saved.error.sentence, { tone: "caution" });
    else if (saved.value) toast({ key: "preparation.saved", values: { name: saved.value.name } }, { tone: "success" });
  };
  const sheet = async (side: string): Promise<void> => {
    const about = await bridge.about();
    await saving(saveSheet(workshop, side, spoken, about.ok && about.value.can.printPdf));
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text("preparation.title")}
      description={words.text("preparation.about")}
      footer={
        <>
          <Button onClick={() => chooser.current?.click()}>{words.text("preparation.bringIn")}</Button>
          <Button tone="accent" onClick={onClose}>
            {words.text("preparation.close")}
          </Button>
        </>
      }
    >
      <div className={styles["sides"]}>
        {askedSides(workshop, asks === "day" ? "interests" : "checkup").map((side) => (
          <section key={side.id} className={styles["side"]} aria-label={side.name}>
            <SideMark position={workshop.sides.indexOf(side)} name={side.name} />
            <div className={styles["buttons"]}>
              {asks === "day" && (
                <Button
                  disabled={busy}
                  aria-label={words.text("preparation.sheetOf", { side: side.name })}
                  onClick={() => void sheet(side.id)}
                >
                  {words.text("preparation.sheet")}
                </Button>
              )}
              <Button
                disabled={busy}
                aria-label={words.text("preparation.fileOf", { side: side.name })}
                onClick={() => void saving(savePreparationFile(workshop, side.id, spoken, asks))}
              >
                {words.text("preparation.file")}
              </Button>
            </div>
          </section>
        ))}
        <p className={styles["receipt"]}>{words.text("preparation.fileAbout")}</p>
        {asks === "day" && <p className={styles["receipt"]}>{words.text("preparation.paperAbout")}</p>}
        <p className={styles["receipt"]}>{words.text("preparation.bringInAbout")}</p>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-hidden
          accept={`.${sealedEnding},application/json`}
          onChange={(event) => {
            for (const file of event.target.files ?? []) void bringIn(file);
            event.target.value = "";
          }}
        />
      </div>
    </Dialog>
  );
};

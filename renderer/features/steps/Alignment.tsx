import { roundCommand } from "@shared/commands/minuted";
import type { Workshop } from "@shared/workshop/workshop";
import { EyeOff, Stamp } from "lucide-react";
import { FieldControl } from "../../fields/FieldControl";
import { type Field, long } from "../../fields/field";
import { showStepDialog } from "../../store/stepDialog";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { newId, now, run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Segmented } from "../../ui/Segmented";
import { OneKey } from "./OneKey";
import { Section } from "./Section";
import { SideHeading } from "./SideHeading";
import styles from "./steps.module.css";

const ratings = [1, 2, 3, 4, 5] as const;

const doubtOf = (side: string): Field<Workshop> =>
  long(
    "panels.field.doubt",
    (w) => w.vision.doubts[side] ?? "",
    (_, doubt) => ({ do: "enter", map: "doubts", key: side, value: doubt === "" ? null : doubt }),
  );

/** Asked by side, in words, not assumed; with the doubt spoken. */
export const Alignment = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const agreementWords = useWorkshop((state) => state.agreementWords);
  const rated = workshop.sides.some((side) => workshop.vision.alignment[side.id] !== undefined);
  const closeRound = (): void => {
    const done = run(roundCommand(workshop, { at: now(), step: "vision", newId, words: agreementWords }));
    if (done.ok) toast({ key: "rounds.round.closed" }, { tone: "success" });
  };
  return (
    <Section title="panels.vision.alignment">
      <div className={styles.buttons}>
        <Button icon={<EyeOff aria-hidden />} onClick={() => showStepDialog({ what: "hidden", of: "ratings" })}>
          {words.text("rounds.hidden")}
        </Button>
        <Button icon={<Stamp aria-hidden />} disabled={!rated} onClick={closeRound}>
          {words.text("rounds.round.close")}
        </Button>
      </div>
      <p className={styles.note}>{words.text("rounds.oneKey")}</p>
      <OneKey className={styles.section}>
        {workshop.sides.map((side) => {
          const rated = workshop.vision.alignment[side.id];
          const said = ratings.find((one) => one === rated);
          return (
            <div key={side.id} className={styles.group}>
              <SideHeading workshop={workshop} side={side.id} />
              <Segmented
                label={words.text("panels.vision.ratingOf", { side: side.name })}
                hideLabel
                options={ratings.map((one) => ({
                  value: String(one),
                  label: words.number(one),
                  hint: words.text(`panels.vision.rate.${one}`),
                }))}
                value={rated === undefined ? null : String(rated)}
                onChange={(value) => {
                  const next = Number(value);
                  run({ do: "enter", map: "alignment", key: side.id, value: next === rated ? null : next });
                }}
              />
              <p className={styles.note}>
                {words.text(said === undefined ? "panels.vision.unrated" : `panels.vision.rate.${said}`)}
              </p>
              <FieldControl field={doubtOf(side.id)} thing={workshop} />
            </div>
          );
        })}
      </OneKey>
    </Section>
  );
};

import { steps } from "@shared/workshop/setting";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import styles from "./AgendaRail.module.css";
import { stepName } from "./stepName";

const nothing: readonly never[] = [];

/** What waits in the parking lot, by the step it comes back in. */
export const ParkedNote = () => {
  const words = useWords();
  const parked = useWorkshop((state) => state.workshop?.parkingLot ?? nothing);
  if (parked.length === 0) return null;
  const lines = steps.flatMap((step) => {
    const count = parked.filter((one) => one.step === step).length;
    return count > 0 ? [words.text("frame.rail.parked.line", { count, step: stepName(words, step) })] : [];
  });
  const loose = parked.filter((one) => one.step === null).length;
  if (loose > 0) lines.push(words.text("frame.rail.parked.noStep", { count: loose }));
  return (
    <section className={styles["parked"]}>
      <h3>{words.text("frame.rail.parked")}</h3>
      <p>{lines.join(" · ")}</p>
    </section>
  );
};

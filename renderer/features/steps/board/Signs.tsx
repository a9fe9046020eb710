import { checkupSigns } from "@shared/analysis/checkupSigns";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import styles from "./Board.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** What the visit shows beyond its figures, to be spoken about first. */
export const Signs = ({ workshop, checkup }: Props) => {
  const words = useWords();
  const nameOf = (id: string): string => workshop.sides.find((one) => one.id === id)?.name ?? "";
  const signs = checkupSigns(workshop, checkup.on);
  if (signs.length === 0) return null;
  return (
    <ul
      className={classes(styles["ask"], styles["warn"], styles["signs"])}
      aria-label={words.text("boards.checkup.signs")}
    >
      {signs.map((one) => (
        <li key={`${one.sign} ${one.side} ${"about" in one ? one.about : ""}`}>
          {one.sign === "low-fruit"
            ? words.text("boards.checkup.sign.low-fruit", { side: nameOf(one.side) })
            : words.text(`boards.checkup.sign.${one.sign}`, {
                side: nameOf(one.side),
                about: nameOf(one.about),
                rating: one.rating,
              })}
        </li>
      ))}
    </ul>
  );
};

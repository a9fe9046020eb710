import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { SideMark } from "../../ui/SideMark";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly side: string;
}

/** A side's name with its mark, above what is its own. */
export const SideHeading = ({ workshop, side }: Props) => {
  const at = placeOf(workshop.sides, side);
  const name = workshop.sides[at]?.name ?? "";
  return (
    <h4 className={styles.side}>
      <SideMark position={at} name={name} />
    </h4>
  );
};

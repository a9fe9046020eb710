import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import styles from "./Tooltip.module.css";

interface Props {
  readonly label: string;
  readonly keys?: string;
  readonly side?: "top" | "bottom" | "inline-start" | "inline-end";
  readonly children: ReactElement;
}

/** A short name beside what the pointer or the focus is on; never the only place something is said. */
export const Tooltip = ({ label, keys, side = "bottom", children }: Props) => (
  <Base.Root>
    <Base.Trigger render={children} />
    <Base.Portal>
      <Base.Positioner className={styles["positioner"]} side={side} sideOffset={6}>
        <Base.Popup className={styles["popup"]}>
          {label}
          {keys && <span className={styles["keys"]}>{keys}</span>}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);

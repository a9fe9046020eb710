import { Collapsible } from "@base-ui/react/collapsible";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes";
import styles from "./Disclosure.module.css";

interface Props {
  readonly label: string;
  /** A count or the like, at the end of the line. */
  readonly detail?: string | undefined;
  /** Small, for "more fields". */
  readonly quiet?: boolean;
  readonly defaultOpen?: boolean;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Folds away what is not always wanted. */
export const Disclosure = ({
  label,
  detail,
  quiet = false,
  defaultOpen = false,
  open,
  onOpenChange,
  children,
}: Props) => (
  <Collapsible.Root
    defaultOpen={defaultOpen}
    {...(open === undefined ? {} : { open })}
    {...(onOpenChange ? { onOpenChange: (next: boolean) => onOpenChange(next) } : {})}
  >
    <Collapsible.Trigger className={classes(styles["trigger"], quiet && styles["quiet"])}>
      <ChevronRight aria-hidden className={styles["arrow"]} />
      <span>{label}</span>
      {detail && <span className={styles["detail"]}>{detail}</span>}
    </Collapsible.Trigger>
    <Collapsible.Panel className={styles["panel"]}>{children}</Collapsible.Panel>
  </Collapsible.Root>
);

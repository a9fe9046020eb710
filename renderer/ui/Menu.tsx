import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes";
import styles from "./popup.module.css";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Makes it a choice that is on or off. */
  readonly checked?: boolean;
}

interface Props {
  /** The button that opens it: a Button or an IconButton. */
  readonly trigger: ReactElement;
  readonly items: readonly (MenuItem | "line")[];
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly align?: "start" | "center" | "end";
}

const Item = ({ item, checks }: { readonly item: MenuItem; readonly checks: boolean }) => {
  const inside = (
    <>
      {checks && <span className={styles["check"]}>{item.checked && <Check aria-hidden />}</span>}
      {item.icon}
      <span className={styles["label"]}>{item.label}</span>
      {item.keys && <span className={styles["keys"]}>{item.keys}</span>}
    </>
  );
  const className = classes(styles["item"], item.danger && styles["danger"]);
  const disabled = item.disabled ?? false;
  return item.checked === undefined ? (
    <Base.Item className={className} disabled={disabled} onClick={item.run}>
      {inside}
    </Base.Item>
  ) : (
    <Base.CheckboxItem
      className={className}
      disabled={disabled}
      checked={item.checked}
      onCheckedChange={item.run}
      closeOnClick
    >
      {inside}
    </Base.CheckboxItem>
  );
};

/** A list of things to do that opens from a button. */
export const Menu = ({ trigger, items, open, onOpenChange, align = "end" }: Props) => {
  const checks = items.some((item) => item !== "line" && item.checked !== undefined);
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange: (next: boolean) => onOpenChange(next) } : {})}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles["positioner"]} align={align} sideOffset={4}>
          <Base.Popup className={styles["popup"]}>
            {items.map((item, at) =>
              item === "line" ? (
                // Lines have nothing of their own to be known by; their place is.
                <Base.Separator key={`line-${String(at)}`} className={styles["separator"]} />
              ) : (
                <Item key={item.label} item={item} checks={checks} />
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
};

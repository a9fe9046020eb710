import { Menu as Base } from "@base-ui/react/menu";
import { classes } from "./classes";
import type { MenuItem } from "./Menu";
import styles from "./popup.module.css";

interface Props {
  /** Where it opens, in the window; null is closed. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly label: string;
  readonly items: readonly (MenuItem | "line")[];
  readonly onClose: () => void;
  /** Takes the keys back when it closes. */
  readonly returnTo: () => HTMLElement | null;
}

/** Where there is too little room below, it moves up as far as it must, and is whole. */
const inWindow = { side: "shift", align: "shift", fallbackAxisSide: "none" } as const;

/** A list of things to do that opens at a place: by the other mouse button or the menu key. */
export const ContextMenu = ({ at, label, items, onClose, returnTo }: Props) => {
  const place = at ?? { x: 0, y: 0 };
  const anchor = { getBoundingClientRect: () => new DOMRect(place.x, place.y, 0, 0) };
  // What was chosen may have taken the keys already: a field that it opened keeps them.
  const keysAfter = (): HTMLElement | boolean => {
    const home = returnTo();
    const now = document.activeElement;
    return home !== null && now !== home && home.contains(now) ? false : (home ?? true);
  };
  return (
    <Base.Root open={at !== null} onOpenChange={(open) => (open ? undefined : onClose())} modal={false}>
      <Base.Portal>
        <Base.Positioner
          className={styles["positioner"]}
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={2}
          collisionAvoidance={inWindow}
        >
          <Base.Popup className={styles["popup"]} aria-label={label} finalFocus={keysAfter}>
            {items.map((item, index) =>
              item === "line" ? (
                // Lines have nothing of their own to be known by; their place is.
                <Base.Separator key={`line-${String(index)}`} className={styles["separator"]} />
              ) : (
                <Base.Item
                  key={item.label}
                  className={classes(styles["item"], item.danger && styles["danger"])}
                  disabled={item.disabled ?? false}
                  onClick={item.run}
                >
                  {item.icon}
                  <span className={styles["label"]}>{item.label}</span>
                  {item.keys && <span className={styles["keys"]}>{item.keys}</span>}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
};

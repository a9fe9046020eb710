/** Moves the focus to the next part of the window: bar, agenda, table, field, step, questions. */
export const cyclePanes = (way: 1 | -1): void => {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  if (panes.length === 0) return;
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = here < 0 ? 0 : (here + way + panes.length) % panes.length;
  const pane = panes[next];
  // The table and the field are themselves what one goes there for.
  const inside = pane?.querySelector<HTMLElement>("[data-canvas], [data-capture]");
  (inside ?? pane)?.focus();
};

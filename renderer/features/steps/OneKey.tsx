import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

const choose = (within: Element, event: KeyboardEvent): void => {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const row = event.target instanceof Element ? event.target.closest("[role='radiogroup']") : null;
  if (digit === undefined || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  const choice = row.querySelectorAll<HTMLElement>("[role='radio']")[Number(digit) - 1];
  if (!choice) return;
  event.preventDefault();
  choice.click();
  const rows = [...within.querySelectorAll("[role='radiogroup']")];
  const next = rows[rows.indexOf(row) + 1];
  const ready =
    next?.querySelector<HTMLElement>("[role='radio'][aria-checked='true']") ??
    next?.querySelector<HTMLElement>("[role='radio']");
  (ready ?? choice).focus();
};

/**
 * Cards are held up, the facilitator reads them off: one key a side. A digit chooses in the row that has the focus,
 * by its place, and the next side's row is ready for the next digit.
 */
export const OneKey = ({ className, children }: Props) => {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const rows = here.current;
    const onKey = (event: KeyboardEvent): void => (rows ? choose(rows, event) : undefined);
    rows?.addEventListener("keydown", onKey);
    return () => rows?.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div ref={here} className={className}>
      {children}
    </div>
  );
};

import { element } from "./element";

export interface Line {
  readonly text: string;
  readonly why: string;
}

interface Wanted {
  readonly title: string;
  readonly hint: string;
  readonly add: string;
  /** What stands in the field of the reason; none where no reason is asked. */
  readonly because?: string;
}

interface Row {
  readonly item: HTMLLIElement;
  readonly text: HTMLInputElement;
  readonly why: HTMLInputElement | null;
}

/** A list that grows with Enter; answers its part of the page and the way to read it. */
export const linesOf = ({ title, hint, add, because }: Wanted): { part: HTMLElement; read: () => readonly Line[] } => {
  const rows: Row[] = [];
  const list = element("ol");
  const field = (className: string, label: string): HTMLInputElement =>
    element("input", {
      className,
      attributes: {
        type: "text",
        dir: "auto",
        autocomplete: "off",
        spellcheck: "false",
        maxlength: "2000",
        "aria-label": label,
      },
    });
  const insert = (after: Row | null): void => {
    const label = `${title}, ${String(rows.length + 1)}`;
    const text = field("", label);
    const why = because === undefined ? null : field("because", `${because}, ${label}`);
    if (why && because !== undefined) why.placeholder = because;
    const row: Row = { item: element("li", {}, why ? [text, why] : [text]), text, why };
    const onKey = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.isComposing || event.key !== "Enter") return;
      event.preventDefault();
      insert(row);
    };
    row.item.addEventListener("keydown", onKey);
    if (after) after.item.after(row.item);
    else list.append(row.item);
    rows.splice(after ? rows.indexOf(after) + 1 : rows.length, 0, row);
    if (rows.length > 1) text.focus();
  };
  insert(null);
  const part = element("section", { attributes: { "aria-label": title } }, [
    element("h3", { text: title }),
    element("p", { className: "muted", text: hint }),
    list,
    element("button", { text: add, attributes: { type: "button" }, on: { click: () => insert(rows.at(-1) ?? null) } }),
  ]);
  return { part, read: () => rows.map((row) => ({ text: row.text.value, why: row.why?.value ?? "" })) };
};

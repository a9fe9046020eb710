interface Parts {
  readonly className?: string;
  readonly text?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One element with its text, what it listens to and what lies in it. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parts: Parts = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  if (parts.className !== undefined) made.className = parts.className;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) made.setAttribute(name, value);
  for (const [name, listener] of Object.entries(parts.on ?? {})) made.addEventListener(name, listener);
  made.append(...children);
  return made;
};

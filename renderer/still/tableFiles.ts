interface TableFiles {
  readonly scripts: readonly string[];
  readonly sheets: readonly string[];
}

/** The files the table needs, as the page names them. */
export const tableFiles = (): TableFiles => {
  const named = document.querySelector<HTMLMetaElement>('meta[name="table"]')?.content ?? "";
  const files = named.split(" ").flatMap((file) => (file === "" ? [] : new URL(file, document.baseURI).href));
  return {
    scripts: files.filter((file) => file.endsWith(".js")),
    sheets: files.filter((file) => file.endsWith(".css")),
  };
};

const ask = (attributes: Readonly<Record<string, string>>): void => {
  const link = document.createElement("link");
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  document.head.append(link);
};

/** Fetches and compiles what the table needs; nothing of it runs yet. */
export const fetchTable = (): void => {
  const known = new Set([...document.querySelectorAll("link")].map((link) => link.href));
  const { scripts, sheets } = tableFiles();
  for (const href of scripts)
    if (!known.has(href)) ask({ rel: "preload", as: "script", fetchpriority: "low", crossorigin: "", href });
  for (const href of sheets) if (!known.has(href)) ask({ rel: "stylesheet", crossorigin: "", href });
};

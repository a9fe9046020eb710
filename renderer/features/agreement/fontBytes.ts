// The addresses of all bundled font files; only those a text needs are ever fetched.
const addresses = import.meta.glob<string>(
  [
    "../../../node_modules/@fontsource/{ibm-plex-sans,noto-sans-{arabic,hebrew,devanagari,jp,kr}}/files/*-{400,600}-normal.woff2",
  ],
  { eager: true, exhaustive: true, query: "?url", import: "default" },
);

const byName = new Map(
  Object.entries(addresses).map(([path, address]) => [path.slice(path.lastIndexOf("/") + 1), address]),
);

// As many bytes as one call takes as arguments.
const CHUNK = 0x8000;

const base64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
};

const read = async (file: string): Promise<string | null> => {
  const address = byName.get(file);
  if (address === undefined) return null;
  const answer = await fetch(address);
  return answer.ok ? base64(new Uint8Array(await answer.arrayBuffer())) : null;
};

/** What was read once: the same few files go into each document. */
const known = new Map<string, Promise<string | null>>();

const once = (file: string): Promise<string | null> => {
  const bytes = known.get(file) ?? read(file);
  known.set(file, bytes);
  // What could not be read is tried again when it is asked for again.
  bytes.then(
    (value) => value === null && known.delete(file),
    () => known.delete(file),
  );
  return bytes;
};

/** The bytes of font files from the app's own origin, as base64 by name; what is not there is left out. */
export const fontBytes = async (files: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const all = await Promise.all(files.map(async (file) => ({ file, bytes: await once(file) })));
  return Object.fromEntries(all.flatMap(({ file, bytes }) => (bytes === null ? [] : [[file, bytes]])));
};

import { sha256 } from "../lib/sha256";

/** The name of the list that lies beside the files of a pack. */
export const checksumsName = "SHA256SUMS.txt";

/** The sums of all files of a pack, a line each, as `sha256sum --check` reads them. */
export const checksums = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string =>
  [...files]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((file) => `${sha256(file.bytes)}  ${file.name}\n`)
    .join("");

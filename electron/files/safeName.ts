const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Not allowed on one of the three systems; the slash and the backslash would also lead elsewhere. */
const forbidden = /[<>:"/\\|?*]/g;
/** Controls, and marks that make a name look like another one: direction overrides, invisible characters. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const mostCharacters = 120;
/** A name on Linux holds 255 bytes; ours also needs room for what the atomic writer adds. */
const mostBytes = 240;

const cut = (text: string, characters: number, bytes: number): string => {
  let kept = "";
  let size = 0;
  for (const character of Array.from(text).slice(0, Math.max(0, characters))) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    kept += character;
  }
  return kept;
};

/** One name that all three systems take, since files travel; it never leads out of its folder. */
export const safeName = (name: string, instead = "Workshop"): string => {
  const clean = name
    .normalize("NFC")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    .replace(hidden, "")
    .replace(forbidden, "-")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const ending = /\.[A-Za-z0-9]{1,11}$/.exec(clean)?.[0] ?? "";
  const stem = clean.slice(0, clean.length - ending.length).replace(/[. ]+$/, "");
  const short = cut(stem, mostCharacters - ending.length, mostBytes - Buffer.byteLength(ending)).replace(/[. ]+$/, "");
  const first = short.split(".")[0]?.trim() ?? "";
  if (short === "" || /^-+$/.test(short)) return `${instead}${ending}`;
  return reserved.test(first) ? `_${short}${ending}` : `${short}${ending}`;
};

import { encodeBase64 } from "../lib/base64";
import { sha256 } from "../lib/sha256";
import type { Preparation } from "./preparation";
import { preparationStyle } from "./preparationStyle";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const pinned = (text: string): string => {
  const hex = sha256(text);
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
  return `'sha256-${encodeBase64(bytes)}'`;
};

/** The preparation file: one page that works offline; only this very script may run in it, and nothing leaves it. */
export const preparationPage = (preparation: Preparation, code: string, language: string, noScript: string): string => {
  // An inline script ends where its end tag is written, even inside a text of its own.
  const script = code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
  const data = JSON.stringify(preparation).replace(/</g, "\\u003c");
  const policy = [
    "default-src 'none'",
    `script-src ${pinned(script)}`,
    `style-src ${pinned(preparationStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${preparation.title} · ${preparation.side.name}`)}</title>
<style>${preparationStyle}</style>
</head>
<body>
<noscript>${escaped(noScript)}</noscript>
<main id="page"></main>
<script type="application/json" id="preparation">${data}</script>
<script>${script}</script>
</body>
</html>
`;
};

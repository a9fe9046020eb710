type Rules = readonly (readonly [directive: string, value: string, reason: string])[];

const header = (rules: Rules): string => rules.map(([directive, value]) => `${directive} ${value}`.trim()).join("; ");

/** What a page of ours may load and run: its own files and nothing else. */
export const pageRules: Rules = [
  ["default-src", "'none'", "what is not named below is refused"],
  ["script-src", "'self'", "our bundle; no inline script, no eval"],
  ["style-src", "'self'", "our sheets; React writes styles through the CSSOM, which needs no permission"],
  ["img-src", "'self' data: blob:", "icons, and pictures drawn by the app"],
  ["font-src", "'self'", "bundled fonts"],
  ["connect-src", "'self'", "lazily loaded parts and the example"],
  ["worker-src", "'self'", "our own workers"],
  ["object-src", "'none'", "no plug-ins"],
  ["base-uri", "'none'", "addresses can't be bent"],
  ["form-action", "'none'", "no form leaves the page"],
  ["frame-ancestors", "'none'", "nobody frames us"],
  ["require-trusted-types-for", "'script'", "no text becomes markup or code"],
  ["trusted-types", "sameside", "one policy, which hands out the addresses of our own workers"],
];
export const pagePolicy = header(pageRules);

/** A document to be printed: its own styles, pictures and fonts, and nothing that runs. */
export const documentRules: Rules = [
  ["default-src", "'none'", "what is not named below is refused"],
  ["style-src", "'unsafe-inline'", "the document carries its sheet in itself"],
  ["img-src", "data:", "logos carried in the document"],
  ["font-src", "data:", "fonts carried in the document"],
  ["base-uri", "'none'", "addresses can't be bent"],
  ["form-action", "'none'", "nothing is sent"],
  ["frame-ancestors", "'none'", "nobody frames it"],
];
export const documentPolicy = header(documentRules);

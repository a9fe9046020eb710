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
  ["frame-src", "'self' app://export", "documents of ours that are looked at; pages of ours refuse to be framed"],
  ["object-src", "'none'", "no plug-ins"],
  ["base-uri", "'none'", "addresses can't be bent"],
  ["form-action", "'none'", "no form leaves the page"],
  ["frame-ancestors", "'none'", "nobody frames us"],
  ["require-trusted-types-for", "'script'", "no text becomes markup or code"],
  ["trusted-types", "sameside", "one policy, which hands out the addresses of our own workers"],
];
export const pagePolicy = header(pageRules);

/** A document: its own styles, pictures and fonts, and nothing that runs. */
const documentRules: Rules = [
  ["default-src", "'none'", "what is not named below is refused"],
  ["style-src", "'unsafe-inline'", "the document carries its sheet in itself"],
  ["img-src", "data:", "logos carried in the document"],
  ["font-src", "data:", "fonts carried in the document"],
  ["base-uri", "'none'", "addresses can't be bent"],
  ["form-action", "'none'", "nothing is sent"],
];
/** On its way to paper. */
export const paperPolicy = header([...documentRules, ["frame-ancestors", "'none'", "nobody frames it"]]);
/** Looked at before it is saved. */
export const lookPolicy = header([
  ...documentRules,
  ["sandbox", "", "an origin of nobody's: no script, no form, no window, no way to the page around it"],
  ["frame-ancestors", "'self' app://bundle", "the page that shows it"],
]);

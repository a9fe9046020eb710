/** The app's own scheme: a standard, secure origin without the rights of file pages. */
export const scheme = "app";
/** The only host that shows pages with a bridge. */
export const pageHost = "bundle";
/** Documents that are printed or looked at: an origin of their own, without script and without a bridge. */
export const documentHost = "export";
export const startPage = `${scheme}://${pageHost}/index.html`;

/** What the projector shows: a page without a bridge. */
export const roomPage = `${scheme}://${pageHost}/room.html`;

/** The page of a workshop, or of the library. */
export const pageOf = (workshop: string | null): string =>
  workshop === null ? `${startPage}#/` : `${startPage}#/workshop/${encodeURIComponent(workshop)}`;

const parse = (address: string): URL | null => {
  try {
    return new URL(address);
  } catch {
    return null;
  }
};

/** Exactly our page: compared by parts, since a beginning alone fits look-alikes such as app://bundle.evil too. */
export const isOurPage = (address: string): boolean => {
  const url = parse(address);
  if (!url) return false;
  return (
    url.protocol === `${scheme}:` &&
    url.host === pageHost &&
    url.username === "" &&
    url.password === "" &&
    (url.pathname === "/index.html" || url.pathname === "/") &&
    url.search === ""
  );
};

/** Exactly a document of ours, by its parts. */
export const isDocument = (address: string): boolean => {
  const url = parse(address);
  if (!url) return false;
  return (
    url.protocol === `${scheme}:` &&
    url.host === documentHost &&
    url.username === "" &&
    url.password === "" &&
    /^\/[\w-]+\.html$/.test(url.pathname) &&
    url.search === ""
  );
};

/** A security origin as Chromium names it, with or without the slash at its end. */
export const isOurOrigin = (origin: string): boolean => origin.replace(/\/$/, "") === `${scheme}://${pageHost}`;

/** Scheme and host; Node's own `origin` is "null" for schemes it does not know. */
export const originOf = (address: string): string => {
  const url = parse(address);
  return url ? `${url.protocol}//${url.host}` : "";
};

// npm run browser: the same pages in the person's own browser, served to this machine only.
import { buildWhenStale } from "./buildWhenStale.mjs";
import { installWhenMissing } from "./installWhenMissing.mjs";
import { root } from "./places.mjs";
import { servePages, usualPort } from "./servePages.mjs";
import { words } from "./words.mjs";

const say = (line) => console.log(line);

const open = async () => {
  try {
    return await servePages(usualPort);
  } catch (error) {
    if (error?.code !== "EADDRINUSE") throw error;
    say(words.browserPortTaken(usualPort));
    return servePages(0);
  }
};

process.chdir(root);
if (!installWhenMissing(say) || !buildWhenStale(say)) process.exit(1);
const { address, close } = await open();
say(words.browserReady(address));
say(words.browserNote);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void close());

import "./jitless";
import { ownDesk } from "./commandLine/ownDesk";
import { run } from "./commandLine/run";

/** The command line without Electron: everything but the PDF and the bitmap. */
void run(process.argv.slice(2), ownDesk(null, null)).then((code) => {
  // Not exit(): what is still on its way to a pipe would be lost.
  process.exitCode = code;
});

import "../jitless";
import { app, protocol } from "electron";
import { createDrawer } from "../files/drawSvg";
import { createPrinter } from "../files/printPdf";
import { places } from "../places";
import { createDocuments } from "../safety/documents";
import { hardenSessions } from "../safety/harden";
import { answerProtocol } from "../safety/protocol";
import { ownDesk } from "./ownDesk";
import { run } from "./run";

/** The same verbs inside Electron, where there is a printer for the PDF. Answers with the exit code. */
export const runInElectron = (given: readonly string[]): Promise<number> => {
  // The hidden window of a print is the only one; its closing must not end the program before the file is written.
  app.on("window-all-closed", () => undefined);
  hardenSessions(app);
  const documents = createDocuments();
  answerProtocol(protocol, places.pages, documents, () => undefined);
  return run(given, ownDesk(createPrinter(documents).print, createDrawer(documents)));
};

import { basename, resolve } from "node:path";
import { compareAgreements, type Version } from "@shared/agreement/compare/compareAgreements";
import { comparisonPaper } from "@shared/agreement/compare/comparisonPaper";
import { toHtml } from "@shared/agreement/toHtml";
import { toMarkdown } from "@shared/agreement/toMarkdown";
import { readAgreement } from "@shared/agreement/verify/readAgreement";
import { type Words, wordsFor } from "@shared/words/words";
import { openFile } from "../files/openFile";
import { type Desk, fine, unreadable } from "./desk";

const versionOf = async (desk: Desk, words: Words, file: string): Promise<Version | null> => {
  const opened = await openFile(desk.disk, resolve(desk.folder, file));
  const read = opened.ok ? await readAgreement(opened.value.bytes) : null;
  if (read?.ok) return { name: basename(file), workshop: read.value };
  const sentence = opened.ok ? (read?.ok === false ? read.error : null) : opened.error.sentence;
  if (sentence !== null) await desk.remark(`${file}: ${words.say(sentence)}\n`);
  return null;
};

/** What changed from the first file to the second, as Markdown or as a page. */
export const compare = async (
  desk: Desk,
  words: Words,
  files: readonly [string, string],
  as: "md" | "html",
): Promise<number> => {
  const before = await versionOf(desk, words, files[0]);
  const after = await versionOf(desk, words, files[1]);
  if (before === null || after === null) return unreadable;
  const own = wordsFor(after.workshop);
  const paper = comparisonPaper(compareAgreements(before, after, own), own);
  await desk.out(as === "html" ? toHtml(paper, { paper: "A4", fonts: "", running: true }) : toMarkdown(paper));
  return fine;
};

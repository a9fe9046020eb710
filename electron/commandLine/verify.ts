import { resolve } from "node:path";
import { type Verdict, verifyDocument } from "@shared/agreement/verify/verifyDocument";
import type { Words } from "@shared/words/words";
import { openFile } from "../files/openFile";
import { blocked, type Desk, fine, unreadable } from "./desk";

const codes: Readonly<Record<Verdict["kind"], number>> = {
  unchanged: fine,
  file: fine,
  "data-only": fine,
  changed: blocked,
  "no-data": blocked,
  "not-ours": unreadable,
};

// A page of changes is enough to see what happened.
const most = 40;

const sentences = (file: string, verdict: Verdict, words: Words): string => {
  const t = words.text;
  const { kind, sentence, changes, limits, fingerprint } = verdict;
  const said = t("verify.cli", { file, verdict: t(`verify.verdict.${kind}`), sentence: words.say(sentence) });
  const lines = changes.slice(0, most).map((one) => `  ${one.how === "added" ? "+" : "-"} ${one.text}`);
  const more = changes.length > most ? [`  ${t("verify.more", { count: changes.length - most })}`] : [];
  const print = fingerprint === "" ? [] : [`  ${t("verify.fingerprint")}: ${fingerprint}`];
  const open =
    limits.length === 0 ? [] : [`  ${t("verify.limit.title")}:`, ...limits.map((one) => `    ${words.say(one)}`)];
  return [said, ...lines, ...more, ...print, ...open].join("\n");
};

/** Tells of each document whether it is still what its data says. */
export const verify = async (desk: Desk, words: Words, files: readonly string[], asJson: boolean): Promise<number> => {
  let code = fine;
  for (const file of files) {
    const opened = await openFile(desk.disk, resolve(desk.folder, file));
    if (!opened.ok) {
      code = unreadable;
      await desk.remark(`${file}: ${words.say(opened.error.sentence)}\n`);
      continue;
    }
    const verdict = await verifyDocument(opened.value.bytes, {
      print: desk.print,
      fonts: async (names) => {
        const found = await Promise.all(
          names.map(async (name) => [name, Buffer.from((await desk.font(name)) ?? []).toString("base64")] as const),
        );
        return Object.fromEntries(found.filter(([, bytes]) => bytes !== ""));
      },
    });
    code = Math.max(code, codes[verdict.kind]);
    const { kind, fingerprint, changes, sentence } = verdict;
    await desk.out(
      asJson
        ? `${JSON.stringify({ file, verdict: kind, sentence: words.say(sentence), fingerprint, changes })}\n`
        : `${sentences(file, verdict, words)}\n`,
    );
  }
  return code;
};

import { analyse } from "@shared/analysis/analyse";
import { type Analysis, severities } from "@shared/analysis/finding";
import { fingerprint } from "@shared/document/fingerprint";
import { type Words, wordsFor } from "@shared/words/words";
import { blocked, type Desk, fine, unreadable } from "./desk";
import { readFile, type Unread } from "./readFile";
import { workshopsIn } from "./workshopsIn";

const headOf = (file: string, { status, outcome, findings }: Analysis, words: Words): string => {
  const counted = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.text(`shell.cli.${severity}s`, { count }));
  return words.text("shell.cli.checked", {
    file,
    status: words.text(`domain.status.${status}`),
    outcome: words.text(`domain.outcome.${outcome}`),
    found: counted.length === 0 ? words.text("shell.cli.nothing") : words.list(counted),
  });
};

const sentences = (file: string, analysis: Analysis, words: Words): string => {
  const lines = analysis.findings.map(
    (one) => `  ${words.text(`domain.severity.${one.severity}`)} (${one.rule}): ${one.message}`,
  );
  return [headOf(file, analysis, words), ...lines].join("\n");
};

const unreadText = (file: string, { message, problems }: Unread): string =>
  [`${file}: ${message}`, ...problems.map((problem) => `  ${problem}`)].join("\n");

/** One file: all that is open in it, or one line where it is one of a folder's. Answers with its exit code. */
const checkFile = async (desk: Desk, words: Words, file: string, say: typeof sentences | null): Promise<number> => {
  const read = await readFile(desk, words, file);
  if (!read.ok) {
    const { kind, message, problems } = read.error;
    if (say === null) await desk.out(`${JSON.stringify({ file, error: { kind, message, problems } })}\n`);
    else await desk.remark(`${unreadText(file, read.error)}\n`);
    return unreadable;
  }
  // Days and numbers as the workshop's own papers write them.
  const own = wordsFor(read.value);
  const analysis = analyse(read.value, own);
  const { status, outcome, left, findings } = analysis;
  const print = fingerprint(read.value);
  await desk.out(
    say === null
      ? `${JSON.stringify({ file, status, outcome, left, fingerprint: print, findings })}\n`
      : `${say(file, analysis, own)}\n`,
  );
  return findings.some((finding) => finding.severity === "blocker") ? blocked : fine;
};

/** Each file by itself: one that can't be read does not keep the others from being checked. */
export const check = async (desk: Desk, words: Words, files: readonly string[], asJson: boolean): Promise<number> => {
  let code = fine;
  for (const given of files) {
    const found = await workshopsIn(desk, given);
    if (found.length === 0) {
      code = unreadable;
      const message = words.text("shell.cli.emptyFolder", { name: given });
      if (asJson)
        await desk.out(`${JSON.stringify({ file: given, error: { kind: "unreadable", message, problems: [] } })}\n`);
      else await desk.remark(`${message}\n`);
    }
    for (const file of found)
      code = Math.max(code, await checkFile(desk, words, file, asJson ? null : file === given ? sentences : headOf));
  }
  return code;
};

/** The same sentence for every verb that reads one file. */
export const sayUnread = (desk: Desk, file: string, unread: Unread): Promise<void> =>
  desk.remark(`${unreadText(file, unread)}\n`);

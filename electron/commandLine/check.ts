import { analyse } from "@shared/analysis/analyse";
import { type Analysis, severities } from "@shared/analysis/finding";
import { fingerprint } from "@shared/document/fingerprint";
import type { Words } from "@shared/words/words";
import { blocked, type Desk, fine, unreadable } from "./desk";
import { readFile, type Unread } from "./readFile";

const sentences = (file: string, { status, outcome, findings }: Analysis, words: Words): string => {
  const counted = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.text(`shell.cli.${severity}s`, { count }));
  const head = words.text("shell.cli.checked", {
    file,
    status: words.text(`domain.status.${status}`),
    outcome: words.text(`domain.outcome.${outcome}`),
    found: counted.length === 0 ? words.text("shell.cli.nothing") : words.list(counted),
  });
  const lines = findings.map(
    (one) => `  ${words.text(`domain.severity.${one.severity}`)} (${one.rule}): ${one.message}`,
  );
  return [head, ...lines].join("\n");
};

const unreadText = (file: string, { message, problems }: Unread): string =>
  [`${file}: ${message}`, ...problems.map((problem) => `  ${problem}`)].join("\n");

/** Each file by itself: one that can't be read does not keep the others from being checked. */
export const check = async (desk: Desk, words: Words, files: readonly string[], asJson: boolean): Promise<number> => {
  let code = fine;
  for (const file of files) {
    const read = await readFile(desk, words, file);
    if (!read.ok) {
      code = unreadable;
      const { kind, message, problems } = read.error;
      if (asJson) await desk.out(`${JSON.stringify({ file, error: { kind, message, problems } })}\n`);
      else await desk.remark(`${unreadText(file, read.error)}\n`);
      continue;
    }
    const analysis = analyse(read.value, words);
    const { status, outcome, left, findings } = analysis;
    if (findings.some((finding) => finding.severity === "blocker")) code = Math.max(code, blocked);
    const print = fingerprint(read.value);
    await desk.out(
      asJson
        ? `${JSON.stringify({ file, status, outcome, left, fingerprint: print, findings })}\n`
        : `${sentences(file, analysis, words)}\n`,
    );
  }
  return code;
};

/** The same sentence for every verb that reads one file. */
export const sayUnread = (desk: Desk, file: string, unread: Unread): Promise<void> =>
  desk.remark(`${unreadText(file, unread)}\n`);

import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
/** Without colours, and without the runner's own lines in a stack. */
const plain = (text) =>
  stripVTControlCharacters(text)
    .split("\n")
    .filter((line) => !/^\s*at .*(node_modules|<anonymous>)/.test(line))
    .join("\n");

/** What a vitest JSON report says: `{ passed, failed, skipped, faults }`; null where there is none. */
export const vitestReport = (path) => {
  const report = read(path);
  if (report === null) return null;
  const faults = report.testResults.flatMap((file) => [
    ...(file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed")
      ? [`${file.name}\n${file.message ?? ""}`]
      : []),
    ...file.assertionResults
      .filter(({ status }) => status === "failed")
      .map(
        ({ fullName, failureMessages }) =>
          `${file.name}: ${fullName}\n${plain(failureMessages.join("\n")).slice(0, 1_500)}`,
      ),
  ]);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: faults.length,
    skipped: tests
      .filter(({ status }) => ["skipped", "pending", "todo", "disabled"].includes(status))
      .map(({ fullName }) => fullName),
    faults,
  };
};

/** The same of a Playwright JSON report. */
export const playwrightReport = (path) => {
  const report = read(path);
  if (report === null) return null;
  const tests = report.suites.flatMap(specsOf).flatMap((spec) => spec.tests.map((test) => ({ ...test, spec })));
  const bad = tests.filter(({ status }) => status === "unexpected" || status === "flaky");
  return {
    passed: tests.filter(({ status }) => status === "expected").length,
    failed: bad.length + report.errors.length,
    skipped: tests.filter(({ status }) => status === "skipped").map(({ spec }) => spec.title),
    faults: [
      ...report.errors.map(({ message }) => plain(message ?? "")),
      ...bad.map(({ spec, results }) => {
        const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message ?? ""));
        return `${spec.file}: ${spec.title}\n${plain(messages.join("\n")).slice(0, 2_000)}`;
      }),
    ],
  };
};

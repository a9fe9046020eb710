import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { files, hash, kept, revisions, start, whole, write } from "./aJournal";

const version = (revision: number, name: string) => ({
  name,
  revision,
  hash: hash(revision),
  at: "2026-11-25T09:59:00Z",
  text: `the text of ${String(revision)}`,
});

test("a version with a name outlives all generations, and nothing that was kept beside it is lost to it", async () => {
  const journal = start();
  await whole(journal, 1);
  await write(journal, 2, 3);
  expect(await journal.keepNamed("w-1", version(3, "Before counsel"))).toEqual({ ok: true, value: null });
  await write(journal, 4, 4);
  expect(await kept(start())).toMatchObject({ revision: 4, named: [version(3, "Before counsel")], spoiled: 0 });
  expect(await revisions(start())).toEqual([2, 3, 4]);
  for (let revision = 5; revision <= 50; revision += 1) await whole(journal, revision);
  await journal.keepNamed("w-1", version(50, "After counsel"));
  expect(files(".whole")).toHaveLength(20);
  expect((await kept(start()))?.named).toEqual([version(3, "Before counsel"), version(50, "After counsel")]);
});

test("a workshop of which nothing is sound but a version with a name is told of all the same", async () => {
  const journal = start();
  await whole(journal, 1);
  await journal.keepNamed("w-1", version(1, "Before counsel"));
  for (const path of files(".whole")) writeFileSync(path, "nonsense");
  const record = await kept(start());
  expect(record).toMatchObject({ revision: 1, leads: false, generation: null, named: [version(1, "Before counsel")] });
  expect(await start().journalHeads()).toMatchObject({ value: [{ workshop: "w-1", revision: 1 }] });
});

test("a version named twice has the later name; a spoiled one is left out, and forgetting takes all along", async () => {
  const journal = start();
  await write(journal, 1, 2);
  await journal.keepNamed("w-1", version(1, "First"));
  await journal.keepNamed("w-1", version(2, "Second"));
  await journal.keepNamed("w-1", version(2, "Second, renamed"));
  expect((await kept(start()))?.named.map((one) => one.name)).toEqual(["First", "Second, renamed"]);
  const [oldest = ""] = files(".named");
  writeFileSync(oldest, readFileSync(oldest, "utf8").replace("the text", "a text"));
  expect((await kept(start()))?.named.map((one) => one.name)).toEqual(["Second, renamed"]);
  expect(await revisions(start())).toEqual([1, 2]);
  await start().forget(["w-1"]);
  expect(await kept(start())).toBeNull();
});

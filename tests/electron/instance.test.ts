import { expect, test } from "vitest";
import { commandOf, fileOf, ownWords } from "../../electron/instance";

const folder = "/home/eva";

test.each([
  [["w.sameside"], "/home/eva/w.sameside"],
  [["/data/Křídlo.sameside"], "/data/Křídlo.sameside"],
  [["W.SAMESIDE"], "/home/eva/W.SAMESIDE"],
  [["--no-sandbox", "w.sameside"], "/home/eva/w.sameside"],
  [["--user-data-dir=/tmp/x", "w.sameside", "--inspect=0"], "/home/eva/w.sameside"],
  [["--", "w.json"], "/home/eva/w.json"],
  [["--", "--strange.sameside"], "/home/eva/--strange.sameside"],
  [["--no-sandbox", "--", "my file.sameside"], "/home/eva/my file.sameside"],
  [[], null],
  [["--"], null],
  [[""], null],
  [["w.txt"], null],
  [["a.sameside", "b.sameside"], null],
  [["--", "a.sameside", "b.sameside"], null],
  [["--w.sameside"], null],
  [["-w.sameside"], null],
  [["sameside://open?file=w.sameside"], null],
  [["file:///data/K%C5%99%C3%ADdlo%20a.sameside"], "/data/Křídlo a.sameside"],
  [["file://server/share/w.sameside"], null],
  [["file:///etc/passwd"], null],
  [["file:///a%2fb.sameside"], null],
  [["--", "https://example.org/w.sameside"], null],
  [["w\0.sameside"], null],
  [["--gpu-launcher=w.sameside"], null],
])("started with %j the app opens %s", (words, path) => {
  expect(fileOf(words, folder)).toBe(path);
});

test.each([
  [
    ["check", "a.sameside", "--json"],
    ["check", "a.sameside", "--json"],
  ],
  [
    ["--no-sandbox", "export", "a.sameside", "--to", "x"],
    ["export", "a.sameside", "--to", "x"],
  ],
  [["--user-data-dir=/tmp/x", "schema"], ["schema"]],
  [["--help"], ["--help"]],
  [["a.sameside"], null],
  [["a.sameside", "check"], null],
  [["checks", "a"], null],
  [[], null],
])("the words %j are the command %j", (words, command) => {
  expect(commandOf(words)).toEqual(command);
});

test("in development the program, the app's folder and what stands before it are not ours", () => {
  const argv = ["/e/electron", "--inspect=0", "-r", "/x/loader.js", "--no-sandbox", "/work/app", "--", "w.sameside"];
  expect(ownWords(argv, "/work/app", false)).toEqual(["--", "w.sameside"]);
  expect(ownWords(["/e/electron", "/elsewhere"], "/work/app", false)).toEqual([]);
  expect(ownWords(["/opt/Sameside/sameside", "w.sameside"], "/opt/x.asar", true)).toEqual(["w.sameside"]);
});

import type { Verb } from "../../electron/channels";

const hash = "a".repeat(64);
const line = {
  revision: 3,
  hash,
  at: "2026-11-25T09:59:00Z",
  step: "vision",
  name: { key: "shell.journal.change", values: { count: 2 } },
  command: { do: "remove", ids: ["r-1"] },
  patches: [],
  inverse: [],
};
const file = { name: "a.pdf", bytes: new Uint8Array([1, 2, 3]) };
const paper = { html: "<p>", title: "t", language: "cs", paper: "A4", head: "", foot: "" };

const scene = { show: "blank" };
const blankRoom = { locale: "en", theme: "light", seat: "normal", title: "", step: "vision", timer: null, scene };

/** For each verb: what it takes, and what it must not take. */
export const cases: {
  readonly [V in Verb]: { readonly good: readonly unknown[][]; readonly bad: readonly unknown[][] };
} = {
  about: { good: [[]], bad: [["x"], [{}]] },
  journalHeads: { good: [[]], bad: [[1]] },
  readJournal: {
    good: [["w-1"], ["../../etc/passwd"]],
    bad: [[], [""], [1], [null], ["a", "b"], ["x".repeat(20_001)]],
  },
  appendJournal: {
    good: [
      ["w-1", line],
      ["w-1", { ...line, step: null, command: null }],
    ],
    bad: [
      ["w-1"],
      ["w-1", null],
      ["w-1", "line"],
      ["w-1", { ...line, revision: -1 }],
      ["w-1", { ...line, revision: 1.5 }],
      ["w-1", { ...line, hash: "A".repeat(64) }],
      ["w-1", { ...line, hash: "../x" }],
      ["w-1", { ...line, name: { key: "not.a.key" } }],
      ["w-1", { ...line, name: { key: "toString" } }],
      ["w-1", { ...line, patches: {} }],
      ["w-1", { ...line, more: 1 }],
      ["", line],
    ],
  },
  secondFolder: { good: [[]], bad: [["/"]] },
  chooseSecondFolder: { good: [[]], bad: [["/etc"]] },
  leaveSecondFolder: { good: [[]], bad: [[1]] },
  copyToSecondFolder: { good: [["w-1", file]], bad: [["w-1"], ["", file], ["w-1", { ...file, folder: "/etc" }]] },
  machineState: { good: [[]], bad: [["x"]] },
  keepAwake: { good: [[true], [false]], bad: [[], ["yes"]] },
  writeGeneration: {
    good: [["w-1", 0, hash, "{}"]],
    bad: [
      ["w-1", "0", hash, "{}"],
      ["w-1", 0, "", "{}"],
      ["w-1", 0, hash],
      ["w-1", 0, hash, "x".repeat(24_000_001)],
    ],
  },
  keepNamed: {
    good: [["w-1", { name: "Before counsel", revision: 3, hash, at: "2026-11-25T10:00:00Z", text: "{}" }]],
    bad: [
      ["w-1", { name: "Before counsel", revision: 3, hash, at: "", text: "{}", path: "/etc" }],
      ["w-1", { name: "x".repeat(2_001), revision: 3, hash, at: "", text: "{}" }],
      ["w-1", { name: "Before counsel", revision: -1, hash, at: "", text: "{}" }],
      ["w-1", { name: "Before counsel", revision: 3, hash: "../x", at: "", text: "{}" }],
      ["", { name: "Before counsel", revision: 3, hash, at: "", text: "{}" }],
      ["w-1"],
    ],
  },
  forget: { good: [[[]], [["w-1"]]], bad: [["w-1"], [[1]], [], [Array.from({ length: 10_001 }, () => "w")]] },
  chooseFile: { good: [[]], bad: [["/etc/passwd"]] },
  takePendingFile: { good: [[]], bad: [["/etc/passwd"]] },
  saveFile: {
    good: [[file]],
    bad: [
      [{ ...file, path: "/etc/passwd" }],
      [{ ...file, bytes: "text" }],
      [{ ...file, bytes: [1] }],
      [{ ...file, name: "" }],
      [],
    ],
  },
  saveFiles: { good: [[[file]]], bad: [[[]], [file], [[{ name: "a" }]], [Array.from({ length: 51 }, () => file)]] },
  showInFolder: {
    good: [["018f6f2e-1111-4111-8111-111111111111"]],
    bad: [["/etc/passwd"], ["file:///etc/passwd"], [""], ["../x"], [null]],
  },
  printPdf: {
    good: [[paper], [{ ...paper, sheets: 144 }]],
    bad: [
      [{ ...paper, sheets: 1e9 }],
      [{ ...paper, paper: "A5" }],
      [{ ...paper, html: 1 }],
      [{ ...paper, landscape: true }],
      ["<p>"],
    ],
  },
  printFirstPage: { good: [[paper]], bad: [[{ ...paper, marks: [{ id: 1, title: "" }] }], [], [paper, 1]] },
  keepPrinter: { good: [[true], [false]], bad: [["true"], [1], [], [null]] },
  lookAt: { good: [["<p>"]], bad: [[1], [], [null], ["<p>", "app://bundle"]] },
  copyText: { good: [["a"], [""]], bad: [[1], [], [null], ["x".repeat(5_000_001)]] },
  openWindow: { good: [[null], ["w-1"]], bad: [[], [""], [1], [{ url: "file:///" }]] },
  setTitle: { good: [["Křídlo"]], bad: [[1], [], ["x".repeat(2_001)]] },
  setMenu: {
    good: [[{ enabled: ["undo"], held: [], undo: "Undo: move", redo: null }]],
    bad: [
      [{}],
      [{ enabled: "undo", held: [], undo: null, redo: null }],
      [{ enabled: [], held: [], undo: 1, redo: null }],
      [{ enabled: [], held: null, undo: null, redo: null }],
      [null],
    ],
  },
  setBusy: { good: [[true], [false]], bad: [["true"], [1], [], [null]] },
  openRoom: { good: [[]], bad: [["https://example.org"], [{}]] },
  closeRoom: { good: [[]], bad: [[1]] },
  roomState: { good: [[]], bad: [[1]] },
  sendRoom: {
    good: [[blankRoom]],
    bad: [
      [],
      [null],
      [{ ...blankRoom, findings: [] }],
      [{ ...blankRoom, scene: { show: "blank", text: "more" } }],
      [{ ...blankRoom, scene: { show: "minutes" } }],
    ],
  },
  swapScreens: { good: [[]], bad: [[1]] },
  tellScreens: { good: [[true], [false]], bad: [[], [1], ["true"]] },
};

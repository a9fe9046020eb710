import { scopes } from "@shared/actions/action";
import { actionOf, actions } from "@shared/actions/actions";
import { keyNames } from "@shared/actions/keyNames";
import { actionWords } from "@shared/words/en/actions";
import { steps } from "@shared/workshop/setting";
import { expect, test } from "vitest";

test("every action that has a name is in the catalogue once", () => {
  expect(actions.map((action) => `actions.${action.id}`).sort()).toEqual(Object.keys(actionWords).sort());
});

test("no two actions share a key", () => {
  const keys = actions.flatMap((action) => action.keys.map((key) => key.toLowerCase()));
  expect(new Set(keys).size).toBe(keys.length);
});

test("a key without Ctrl or Alt, but for function keys, counts only where nothing is being typed", () => {
  const plain = actions.filter((action) => action.keys.some((key) => !/\$mod|Alt|F\d/.test(key)));
  expect(plain.map((action) => action.scope)).toEqual(plain.map(() => "canvas"));
});

test("every action stands at its own place of a menu", () => {
  const places = actions.map(({ menu }) => menu && `${menu.in} ${menu.group} ${menu.order}`);
  expect(places).not.toContain(null);
  expect(new Set(places).size).toBe(places.length);
});

test("every step but a break can be gone to", () => {
  for (const step of steps.filter((one) => one !== "break")) expect(actionOf(`step.${step}`)).toBeDefined();
});

test("every scope is used, and an id from outside that is none finds nothing", () => {
  expect(new Set(actions.map((action) => action.scope))).toEqual(
    new Set(scopes.filter((scope) => scope !== "library")),
  );
  expect(actionOf("constructor")).toBeUndefined();
});

test.each([
  ["$mod+Shift+z", "⌘⇧Z", "Ctrl+Shift+Z", "CommandOrControl+Shift+Z"],
  ["$mod++", "⌘+", "Ctrl++", "CommandOrControl+Plus"],
  ["$mod+-", "⌘-", "Ctrl+-", "CommandOrControl+-"],
  ["$mod+Digit0", "⌘0", "Ctrl+0", "CommandOrControl+0"],
  ["Alt+PageDown", "⌥⇟", "Alt+Page down", "Alt+PageDown"],
  ["n", "N", "N", "N"],
])("%s reads as %s on a Mac and as %s elsewhere", (keys, mac, pc, accelerator) => {
  expect([keyNames(keys, "mac"), keyNames(keys, "pc"), keyNames(keys, "accelerator")]).toEqual([mac, pc, accelerator]);
});

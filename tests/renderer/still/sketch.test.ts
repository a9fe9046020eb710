// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { elementOf, readSketch, type Sketch } from "../../../renderer/still/sketch";
import { sketchOf } from "../../../renderer/still/sketchOf";

const within = (...children: (Node | string)[]): HTMLElement => {
  const table = document.createElement("div");
  table.append(...children);
  return table;
};
const made = (tag: string, attributes: Readonly<Record<string, string>> = {}, ...children: (Node | string)[]) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const again = (table: Element): Element => {
  const sketch = sketchOf(table);
  const element = sketch === null ? null : elementOf(readSketch(JSON.parse(JSON.stringify(sketch))) ?? "");
  if (!(element instanceof Element)) throw new Error("Nothing came back.");
  return element;
};

describe("the sketch of the table", () => {
  it("comes back with its words, its classes, its places and its sides", () => {
    const card = made(
      "div",
      { class: "card", "data-side": "1", style: "left: 3px;" },
      "Drawings <b>travel</b> by e-mail",
    );
    expect(again(within(card)).isEqualNode(within(card))).toBe(true);
  });

  it("leaves out what holds only while somebody is at work, and what lies over the table", () => {
    const table = within(
      made("div", { class: "card", "data-selected": "true", "data-lit": "true" }, "A"),
      made("div", { "data-panel": "" }, "Tools"),
      made("div", { role: "status" }, "Said"),
      made("textarea", {}, "Being written"),
    );
    expect(again(table).isEqualNode(within(made("div", { class: "card" }, "A")))).toBe(true);
  });

  it("holds what a canvas shows as a picture of its own", () => {
    const drawn: Sketch = [
      "div",
      [],
      [
        [
          "img",
          [
            ["class", "overview"],
            ["src", "data:image/png;base64,iVBORw0KGgo="],
          ],
          [],
        ],
      ],
    ];
    const element = elementOf(drawn);
    expect(element instanceof Element && element.querySelector("img.overview")?.getAttribute("src")).toBe(
      "data:image/png;base64,iVBORw0KGgo=",
    );
  });

  it("puts up nothing that runs, leads anywhere or is fetched, whatever was kept", () => {
    const kept: Sketch = [
      "div",
      [
        ["onclick", "x()"],
        ["class", "fine"],
      ],
      [
        ["script", [], ["x()"]],
        ["a", [["href", "#"]], ["away"]],
        ["img", [["src", "x"]], []],
        ["img", [["src", "data:image/svg+xml,<svg/>"]], []],
        [
          "path",
          [
            ["d", "M0 0"],
            ["onload", "x()"],
            ["href", "#x"],
          ],
          [],
        ],
      ],
    ];
    const element = elementOf(kept);
    if (!(element instanceof Element)) throw new Error("Nothing came back.");
    expect(element.getAttributeNames()).toEqual(["class"]);
    expect([...element.querySelectorAll("*")].map((one) => [one.localName, one.getAttributeNames()])).toEqual([
      ["path", ["d"]],
    ]);
  });

  it("is read only where it is one", () => {
    for (const text of ['{"a":1}', '["div"]', '["div",[["class"]],[]]', '["div",[],[3]]', "null"])
      expect(readSketch(JSON.parse(text))).toBeNull();
  });
});

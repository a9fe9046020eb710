// @vitest-environment happy-dom

import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { Step } from "@shared/workshop/setting";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { CaptureField } from "../../../renderer/features/facilitation/CaptureField";
import { chooseKind } from "../../../renderer/features/facilitation/useCapture";
import { useView } from "../../../renderer/store/viewStore";
import { undo } from "../../../renderer/store/workshopStore";
import { aWorkshop } from "../../helpers/aWorkshop";
import { type ARoom, aRoom } from "./aRoom";

let room: ARoom;
afterEach(() => room.leave());

const field = "[data-capture]";
const enter = (step: Step): void => {
  room = aRoom(aWorkshop(), <CaptureField />);
  act(() => useView.getState().goTo(step));
};
const say = (text: string): void => {
  room.type(field, text);
  room.press(field, "Enter");
};
const value = (): string => document.querySelector<HTMLTextAreaElement>(field)?.value ?? "";
const givesOf = (piece: string): readonly string[] =>
  room
    .workshop()
    .roles.find((role) => role.id === piece)
    ?.gives.map((give) => give.text) ?? [];

describe("the field for all that is said", () => {
  it("makes a card of each line in the vision, again and again", () => {
    enter("vision");
    say("A third of the leads retire before 2030");
    say("Drawings travel by e-mail");
    expect(room.workshop().vision.cards.map((card) => card.text)).toEqual([
      "A third of the leads retire before 2030",
      "Drawings travel by e-mail",
    ]);
    expect(value()).toBe("");
  });

  it("lets another side speak with Alt and its number, and by its name", () => {
    enter("interests");
    room.press(field, "2", { code: "Digit2", altKey: true });
    say("Our name on the product");
    say("@alder Our own price list");
    expect(
      room
        .workshop()
        .interests.slice(-2)
        .map((interest) => [interest.side, interest.text]),
    ).toEqual([
      ["b", "Our name on the product"],
      ["a", "Our own price list"],
    ]);
  });

  it("adds what is given and needed to the piece named before", () => {
    enter("jigsaw");
    say("Academy");
    say("+ Certificates, grade I and II");
    say("- Somebody to ask at night");
    const piece = room.workshop().roles.at(-1);
    expect(piece?.title).toBe("Academy");
    expect(piece?.gives.map((give) => give.text)).toEqual(["Certificates, grade I and II"]);
    expect(piece?.needs.map((need) => need.text)).toEqual(["Somebody to ask at night"]);
  });

  it("makes nothing of an empty line", () => {
    enter("plan");
    const before = room.workshop();
    say("   ");
    expect(room.workshop()).toBe(before);
  });

  it("reads side, kind and topic before each line of a pasted list, and shows what it read", () => {
    enter("interests");
    room.paste(field, "- @birch #win !brand Our name beside theirs\n- @alder Our own price list\n- No prefix at all");
    expect(room.text()).toContain("Birch · Win · Brand");
    room.click("Add all 3");
    const made = room.workshop().interests.slice(-3);
    expect(made.map(({ side, strength, topic, text }) => [side, strength, topic, text])).toEqual([
      ["b", "win", "brand", "Our name beside theirs"],
      ["a", "must-protect", null, "Our own price list"],
      ["a", "must-protect", null, "No prefix at all"],
    ]);
    act(() => void undo());
    expect(room.text()).not.toContain("Our name beside theirs");
  });

  it("puts pasted rows into a piece of the side that each line names", () => {
    enter("jigsaw");
    room.paste(field, "@birch Local sales\n@birch #gives Two people\n@alder #needs A room in town");
    room.click("Add all 3");
    const [sales, begun] = room.workshop().roles.slice(-2);
    expect(sales).toMatchObject({ side: "b", title: "Local sales", gives: [{ text: "Two people" }], needs: [] });
    expect(begun).toMatchObject({ side: "a", needs: [{ text: "A room in town" }] });
  });

  it("puts the row of another side into the piece that side touched last, and the rows after it where they belong", () => {
    enter("jigsaw");
    act(() => {
      useView.getState().touchPiece("b", "r-b");
      useView.getState().select(["r-a"]);
      chooseKind("jigsaw", "gives");
    });
    room.paste(field, "@birch A room in town\nTwo people\nA price list");
    room.click("Add all 3");
    expect(room.workshop().roles).toHaveLength(2);
    expect(givesOf("r-a").slice(1)).toEqual(["Two people", "A price list"]);
    expect(givesOf("r-b").slice(1)).toEqual(["A room in town"]);
    act(() => void undo());
    expect([givesOf("r-a"), givesOf("r-b")].map((gives) => gives.length)).toEqual([1, 1]);
  });

  it("goes on with the speaker's own piece after a line of another side", () => {
    enter("jigsaw");
    room.press(field, "1", { code: "Digit1", altKey: true });
    act(() => {
      useView.getState().touchPiece("a", "r-a");
      chooseKind("jigsaw", "gives");
    });
    room.paste(field, "Two rooms\n@birch Three rooms");
    room.click("Add all 2");
    say("Two people");
    expect(givesOf("r-a").slice(1)).toEqual(["Two rooms", "Two people"]);
    expect(room.workshop().roles.at(-1)).toMatchObject({ side: "b", gives: [{ text: "Three rooms" }] });
  });

  it.each([
    ["numbers", "1. Sales\n2. Training\n3. Support"],
    ["mixed bullets", "•\tSales\n  ◦\tTraining\n    o\tSupport"],
    ["bullets below numbers", "1) Sales\n  - Training\n2) Support"],
  ])("makes gives of a pasted list with %s, without them", (_, list) => {
    enter("jigsaw");
    act(() => {
      useView.getState().select(["r-a"]);
      chooseKind("jigsaw", "gives");
    });
    room.paste(field, list);
    expect(room.saidIn("[role=dialog] li")).toEqual(["Sales", "Training", "Support"]);
    room.click("Add all 3");
    expect(givesOf("r-a").slice(1)).toEqual(["Sales", "Training", "Support"]);
  });

  it("puts what was let go on a piece into that piece, whatever was touched last, and says so before", () => {
    enter("jigsaw");
    act(() => {
      useView.getState().touchPiece("a", "r-a");
      useView.getState().select(["r-a"]);
      useView
        .getState()
        .offerText({ text: "A room in town\n- Two people", step: "jigsaw", side: "b", piece: "r-b", at: null });
    });
    expect(room.text()).toContain("(Gives) in “Piece of b”");
    room.click("Add all 2");
    expect(room.workshop().roles).toHaveLength(2);
    expect(givesOf("r-b").slice(1)).toEqual(["A room in town"]);
    expect(room.workshop().roles[1]?.needs.at(-1)?.text).toBe("Two people");
    act(() => void undo());
    expect(givesOf("r-b")).toHaveLength(1);
  });

  it("lays cards where they were let go, beside each other while there is room, as one step of undo", () => {
    enter("vision");
    const at = { x: 40, y: -300, across: 500 };
    act(() => useView.getState().offerText({ text: "One\nTwo\nThree", step: "vision", side: null, piece: null, at }));
    room.click("Add all 3");
    const { vision, canvas } = room.workshop();
    const places = vision.cards.map((card) => canvas.positions[card.id]);
    expect(places[0]).toEqual({ x: 40, y: -300 });
    expect(places[1]?.y).toBe(-300);
    expect(places[2]?.x).toBe(40);
    const board = layout(room.workshop(), pictureLabels(createWords("en")));
    expect(board.cards.map(({ box }) => ({ x: box.x, y: box.y - board.shift.horizon }))).toEqual(places);
    act(() => void undo());
    expect(room.workshop().vision.cards).toEqual([]);
    expect(room.workshop().canvas.positions).toEqual({});
  });

  it("shows a pasted list first, then adds it as one step of undo", () => {
    enter("vision");
    room.paste(field, "- One\n- Two\n- Three\n");
    expect(room.text()).toContain("Add 3 lines");
    room.click("Add all 3");
    expect(room.workshop().vision.cards.map((card) => card.text)).toEqual(["One", "Two", "Three"]);
    act(() => void undo());
    expect(room.workshop().vision.cards).toEqual([]);
  });
});

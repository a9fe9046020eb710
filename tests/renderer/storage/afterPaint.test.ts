import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterPaint } from "../../../renderer/storage/afterPaint";

/** The frames of a window: asked for, and run by hand. */
let frames: FrameRequestCallback[] = [];
const paint = (): void => {
  const due = frames;
  frames = [];
  for (const one of due) one(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (work: FrameRequestCallback) => frames.push(work));
  vi.stubGlobal("cancelAnimationFrame", (number: number) => frames.splice(number - 1, 1));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("what waits for one frame asks for it once, and is done when it was painted", () => {
  const done: string[] = [];
  afterPaint(() => done.push("list"));
  afterPaint(() => done.push("map"));
  expect(frames).toHaveLength(1);
  paint();
  expect(done).toEqual([]);
  vi.advanceTimersByTime(0);
  expect(done).toEqual(["list", "map"]);
});

test("what is asked between a frame and its work waits for the next frame", () => {
  const done: string[] = [];
  afterPaint(() => done.push("first"));
  paint();
  afterPaint(() => done.push("second"));
  vi.advanceTimersByTime(0);
  expect(done).toEqual(["first"]);
  paint();
  vi.advanceTimersByTime(0);
  expect(done).toEqual(["first", "second"]);
});

test("what is taken back is not done, and the others are", () => {
  const done: string[] = [];
  const takeBack = afterPaint(() => done.push("gone"));
  afterPaint(() => done.push("stays"));
  takeBack();
  paint();
  vi.advanceTimersByTime(0);
  expect(done).toEqual(["stays"]);
});

test("a window that nobody sees paints nothing, and the work is done all the same", () => {
  const done: string[] = [];
  afterPaint(() => done.push("saved"));
  vi.advanceTimersByTime(60);
  expect(done).toEqual(["saved"]);
  expect(frames).toHaveLength(0);
});

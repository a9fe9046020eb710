// @vitest-environment happy-dom
import { act, type ComponentType, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { fetched } from "../../../renderer/ui/fetched";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const Said = ({ what }: { readonly what: string }) => <p>{what}</p>;

const shown = () => {
  const place = document.createElement("div");
  const root = createRoot(place);
  const seen = new Set<string>();
  new MutationObserver(() => seen.add(place.textContent ?? "")).observe(place, { childList: true, subtree: true });
  const show = (Part: ComponentType<{ readonly what: string }>, what: string) =>
    act(async () =>
      root.render(
        <Suspense fallback="waiting">
          <Part what={what} />
        </Suspense>,
      ),
    );
  return { place, seen, show };
};

it("what was fetched before is drawn at once, with nothing in its place", async () => {
  const { Part, load } = fetched(async () => Said);
  await load();
  const { place, seen, show } = shown();
  await show(Part, "here");
  expect(place.textContent).toBe("here");
  expect([...seen]).toEqual(["here"]);
});

it("what was not fetched yet is fetched when it is drawn, and stays the same when it is drawn again", async () => {
  const { Part } = fetched(async () => Said);
  const { place, seen, show } = shown();
  await show(Part, "one");
  await vi.waitFor(() => expect(place.textContent).toBe("one"));
  expect(seen).toContain("waiting");
  const element = place.querySelector("p");
  await show(Part, "another");
  expect(place.querySelector("p")).toBe(element);
  expect(place.textContent).toBe("another");
});

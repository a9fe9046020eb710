import { describe, expect, it } from "vitest";
import { routeOf } from "../../../renderer/app/route";

describe("the address of a window", () => {
  it("opens the workshop it names", () => {
    expect(routeOf("#/workshop/018f-a")).toEqual({ screen: "workshop", id: "018f-a" });
    expect(routeOf("#/workshop/K%C5%99%C3%ADdlo%20%231")).toEqual({ screen: "workshop", id: "Křídlo #1" });
  });

  it.each(["", "#/", "#/workshop/", "#/nowhere", "#/workshop/a/b", "#/workshop/%E0%A4%A"])(
    "opens the library for %s",
    (hash) => {
      expect(routeOf(hash)).toEqual({ screen: "library" });
    },
  );
});

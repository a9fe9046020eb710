import { describe, expect, it } from "vitest";
import { type Requests, whenAllCame } from "../../electron/safety/whenAllCame";

const part = (name: string): string => `app://bundle/assets/${name}.js`;

/** A session whose requests end when the test says so. */
const aSession = () => {
  type Listener = Parameters<Requests["onCompleted"]>[0];
  const heard: { completed: Listener; failed: Listener } = { completed: null, failed: null };
  let times = 0;
  const asked = whenAllCame(
    {
      onCompleted: (listener) => {
        heard.completed = listener;
      },
      onErrorOccurred: (listener) => {
        heard.failed = listener;
      },
    },
    () => {
      times += 1;
    },
  );
  return {
    asked,
    came: (url: string) => heard.completed?.({ url }),
    failed: (url: string) => heard.failed?.({ url }),
    times: () => times,
    listens: () => heard.completed !== null || heard.failed !== null,
  };
};

describe("what waits until a page has all its parts", () => {
  it("begins when the last of them has come, and not before", () => {
    const session = aSession();
    for (const name of ["first", "core", "react"]) session.asked(part(name));
    session.came(part("first"));
    session.came(part("react"));
    expect(session.times()).toBe(0);
    session.came(part("core"));
    expect(session.times()).toBe(1);
  });

  it("does not begin with the page itself, which has yet to ask for its parts", () => {
    const session = aSession();
    session.asked("app://bundle/index.html");
    session.came("app://bundle/index.html");
    expect(session.times()).toBe(0);
  });

  it("counts a part that could not be had", () => {
    const session = aSession();
    session.asked(part("core"));
    session.asked(part("gone"));
    session.came(part("core"));
    session.failed(part("gone"));
    expect(session.times()).toBe(1);
  });

  it("begins once, and listens no longer", () => {
    const session = aSession();
    session.asked(part("core"));
    session.came(part("core"));
    expect(session.listens()).toBe(false);
    session.asked(part("later"));
    session.came(part("later"));
    expect(session.times()).toBe(1);
  });
});

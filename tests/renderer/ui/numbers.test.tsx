// @vitest-environment happy-dom
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DateField } from "../../../renderer/ui/DateField";
import { MoneyField } from "../../../renderer/ui/MoneyField";
import { UiTexts } from "../../../renderer/ui/UiTexts";

const texts = {
  locale: "en",
  close: "Close",
  clear: "Clear",
  choose: "Choose",
  nothingFound: "Nothing found",
  openCalendar: "Pick a day",
  notANumber: "Not a number.",
  notWhole: "Not whole.",
  notADate: "Not a day.",
  messages: "Messages",
  more: String,
  remove: (what: string) => `Remove ${what}`,
  add: (what: string) => `Add ${what}`,
  atLeast: (amount: number) => `At least ${String(amount)}.`,
  atMost: (amount: number) => `At most ${String(amount)}.`,
};

let root: Root;
let kept: { amount: number | null; day: string };

const Form = () => {
  const [amount, setAmount] = useState<number | null>(1500);
  const [day, setDay] = useState("");
  kept = { amount, day };
  return (
    <UiTexts texts={texts}>
      <MoneyField label="Budget" currency="EUR" value={amount} onChange={setAmount} />
      <DateField label="Due" value={day} onChange={setDay} />
    </UiTexts>
  );
};

beforeEach(() => {
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
  document.body.innerHTML = '<div id="root"></div>';
  const box = document.querySelector("#root");
  if (!box) throw new Error("There is no root.");
  root = createRoot(box);
  act(() => root.render(<Form />));
});
afterEach(() => act(() => root.unmount()));

const field = (label: string): HTMLInputElement => {
  const name = [...document.querySelectorAll("label")].find((one) => one.textContent === label);
  const input = document.getElementById(name?.htmlFor ?? "");
  if (!(input instanceof HTMLInputElement)) throw new Error(`No field “${label}”.`);
  return input;
};
const write = (label: string, text: string): void => {
  const input = field(label);
  act(() => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  act(() => input.blur());
};

describe("an amount of money", () => {
  it("shows in groups and is taken when the field is left", () => {
    expect(field("Budget").value).toBe("1,500");
    write("Budget", "24 000");
    expect(kept.amount).toBe(24_000);
    expect(field("Budget").value).toBe("24,000");
  });

  it("may be left out", () => {
    write("Budget", "");
    expect(kept.amount).toBeNull();
  });

  it("keeps what cannot be read in the field, says why, and changes nothing", () => {
    write("Budget", "a lot");
    expect(field("Budget").value).toBe("a lot");
    expect(document.body.textContent).toContain("Not a number.");
    write("Budget", "-5");
    expect(document.body.textContent).toContain("At least 0.");
    expect(kept.amount).toBe(1500);
  });
});

describe("a day", () => {
  it("is taken as people write it and kept as the file does", () => {
    write("Due", "5.11.2026");
    expect(kept.day).toBe("2026-11-05");
    expect(field("Due").value).toBe("2026-11-05");
  });

  it("is refused where there is none, beside the field", () => {
    write("Due", "2026-02-30");
    expect(document.body.textContent).toContain("Not a day.");
    expect(kept.day).toBe("");
  });
});

import type { Preparation } from "@shared/envelope/preparation";
import { feltAbout, feltQuestions, nothingWritten, type WrittenFelt } from "@shared/envelope/written";
import { element } from "./element";

const ratings = ["1", "2", "3", "4", "5"] as const;

/** One question with five answers; answers its part of the page and the way to read it. */
const ratingOf = (name: string, question: string): { part: HTMLElement; read: () => number | null } => {
  const inputs = ratings.map((value) => element("input", { attributes: { type: "radio", name, value } }));
  const part = element("fieldset", {}, [
    element("legend", { text: question }),
    element(
      "div",
      { className: "ratings" },
      inputs.map((input) => element("label", {}, [input, element("span", { text: input.value })])),
    ),
  ]);
  return {
    part,
    read: () => {
      const chosen = inputs.find((input) => input.checked);
      return chosen ? Number(chosen.value) : null;
    },
  };
};

/** What a side is asked about one of the others at a checkup. */
export const feltOn = (
  other: Preparation["others"][number],
  stay: string,
): { part: HTMLElement; read: () => WrittenFelt } => {
  const asked = feltQuestions.map((question, at) => ({
    question,
    ...ratingOf(`${question} ${other.id}`, other.felt[at] ?? ""),
  }));
  const why = element("textarea", {
    attributes: { rows: "4", dir: "auto", autocomplete: "off", spellcheck: "false", maxlength: "10000" },
  });
  return {
    part: element("section", { attributes: { "aria-label": other.name } }, [
      element("h3", { text: other.name }),
      ...asked.map((one) => one.part),
      element("label", { className: "text" }, [element("span", { text: stay }), why]),
    ]),
    read: () => ({
      ...feltAbout(nothingWritten, other.id),
      ...Object.fromEntries(asked.map((one) => [one.question, one.read()])),
      note: why.value,
    }),
  };
};

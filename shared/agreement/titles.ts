import type { Workshop } from "../workshop/workshop";
import type { Paper } from "./paper";

/** What the paper is called: by the workshop's title, else by its sides. */
export const titleOfPaper = (paper: Paper): string =>
  paper.whole.title.trim() === "" ? paper.sides(paper.whole.sides.map((side) => side.id)) : paper.whole.title;

const engaged = ({ facilitator, sides }: Workshop): "none" | "both" | "all" | "some" => {
  const count = new Set(facilitator.engagedBy).size;
  if (count === 0) return "none";
  return count < sides.length ? "some" : count === 2 ? "both" : "all";
};

/** What stands below the title: the kind of partnership, place and day, and who led. */
export const subtitleOf = (paper: Paper): string => {
  const { whole, words, choices } = paper;
  const { facilitator } = whole;
  const t = words.text;
  const led = (choices.people === "name" ? facilitator.name : "") || facilitator.organization;
  return [
    t(`domain.partnershipType.${whole.partnershipType}`),
    [whole.place, words.day(whole.date)].filter((part) => part !== "").join(", "),
    led === ""
      ? ""
      : t("agreement.facilitatedBy", { led, sides: paper.sides(facilitator.engagedBy), engaged: engaged(whole) }),
  ]
    .filter((part) => part !== "")
    .join(" · ");
};

import { drawPicture } from "../picture/drawPicture";
import { type Line, type Section, section, table } from "./blocks";
import type { Paper } from "./paper";
import { seenTexts } from "./seenTexts";
import { agreedBy } from "./standing";

/** What settles or adjourns a lack: the title of a resolution that is about it, with its date. */
const answeredBy = (paper: Paper, id: string): string =>
  paper.workshop.resolutions
    .filter((one) => one.about.includes(id))
    .map((one) =>
      one.kind === "parked" && one.reviewOn !== ""
        ? paper.words.text("agreement.open.parked", {
            title: paper.title(one.id),
            until: paper.words.text("agreement.open.until", { on: paper.words.day(one.reviewOn) }),
          })
        : paper.title(one.id),
    )
    .join("; ");

const openEnds = (paper: Paper): readonly Line[] => {
  const { workshop, words } = paper;
  const joined = new Set(workshop.joints.flatMap((joint) => [joint.give, joint.need]));
  return workshop.roles.flatMap((role) =>
    role.needs
      .filter((need) => !joined.has(need.id))
      .map((need) => ({
        lead: words.text("agreement.roles.gap", {
          side: role.side === null ? words.text("agreement.roles.nobody") : paper.side(role.side),
        }),
        text: need.text,
        ...(answeredBy(paper, need.id) === "" ? {} : { aside: answeredBy(paper, need.id) }),
      })),
  );
};

/** Who contributes and receives what, the figure of how it interlocks, and where it does not yet. */
export const rolesSection = (paper: Paper): Section | null => {
  const { workshop, words, analysis } = paper;
  const t = words.text;
  const needText = new Map(
    workshop.roles.flatMap((role) => role.needs.map((need) => [need.id, { text: need.text, side: role.side }])),
  );
  const giveText = new Map(
    workshop.roles.flatMap((role) => role.gives.map((give) => [give.id, { text: give.text, side: role.side }])),
  );
  const named = (end: { readonly text: string; readonly side: string | null } | undefined): string =>
    end === undefined
      ? ""
      : end.side === null
        ? end.text
        : t("agreement.roles.endOf", { text: end.text, side: paper.side(end.side) });
  const rows = workshop.roles.map((role) => [
    role.title,
    role.side === null ? t("agreement.roles.nobody") : paper.side(role.side),
    role.gives
      .map((give) => {
        const takers = workshop.joints
          .filter((joint) => joint.give === give.id)
          .map((joint) => needText.get(joint.need)?.side ?? null);
        const to = paper.sides(takers.filter((side): side is string => side !== null));
        return to === "" ? give.text : t("agreement.roles.to", { text: give.text, sides: to });
      })
      .join("\n"),
    role.needs
      .map((need) => {
        const joint = workshop.joints.find((one) => one.need === need.id);
        return joint === undefined ? t("agreement.roles.open", { text: need.text }) : named(giveText.get(joint.give));
      })
      .join("\n"),
  ]);
  const described = workshop.roles
    .filter((role) => role.description.trim() !== "" || role.responsibilities.some((one) => one.trim() !== ""))
    .map((role) => ({
      lead: role.title,
      text: [role.description.trim(), role.responsibilities.filter((one) => one.trim() !== "").join(" · ")]
        .filter((part) => part !== "")
        .join("\n"),
    }));
  const overlaps = analysis.findings.filter((one) => one.rule === "overlap").map((one) => ({ text: one.message }));
  return section("roles", t("agreement.section.roles"), [
    { kind: "figure", svg: drawPicture(seenTexts(paper.whole), words), caption: t("agreement.roles.figure") },
    table(
      t("agreement.roles.caption"),
      [
        t("agreement.head.piece"),
        t("agreement.head.side"),
        t("agreement.head.contributes"),
        t("agreement.head.receives"),
      ],
      rows,
    ),
    { kind: "heading", text: t("agreement.roles.gaps") },
    { kind: "lines", lines: [...openEnds(paper), ...overlaps] },
    { kind: "heading", text: t("agreement.roles.described") },
    { kind: "lines", lines: described },
  ]);
};

/** What was settled between the sides, with the yardstick both accept. */
export const resolutionsSection = (paper: Paper): Section | null => {
  const { workshop, words } = paper;
  const t = words.text;
  const settled = workshop.resolutions.filter((one) => one.kind !== "parked");
  const agreed = settled.map((one) => agreedBy(paper, one.agreedBy));
  // What is true of all rows is said once, above them.
  const alike = agreed.length > 1 && new Set(agreed).size === 1;
  return section("resolutions", t("agreement.section.resolutions"), [
    { kind: "text", text: alike ? t("agreement.resolutions.alike", { sides: agreed[0] ?? "" }) : "" },
    table(
      t("agreement.section.resolutions"),
      [
        t("agreement.head.matter"),
        t("agreement.head.how"),
        t("agreement.head.text"),
        t("agreement.head.yardstick"),
        t("agreement.head.agreedBy"),
        t("agreement.head.reviewOn"),
      ],
      settled.map((one) => [
        paper.title(one.id),
        t(`domain.resolutionKind.${one.kind}`),
        one.text,
        one.yardstick,
        alike ? "" : agreedBy(paper, one.agreedBy),
        words.day(one.reviewOn),
      ]),
    ),
  ]);
};

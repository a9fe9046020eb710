import type { Command, Settings } from "@shared/commands/command";
import { currency, language } from "@shared/workshop/parts";
import { partnershipTypes } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { checked, choice, clock, date, type Field, flag, folded, hinted, line, long, sides, year } from "./field";

const set = (changes: Partial<Settings>): Command => ({ do: "set", changes });

export const workshopFields: readonly Field<Workshop>[] = [
  line(
    "panels.field.title",
    (w) => w.title,
    (_, title) => set({ title }),
  ),
  choice(
    "panels.field.partnershipType",
    partnershipTypes,
    (v) => `domain.partnershipType.${v}`,
    (w) => w.partnershipType,
    (_, partnershipType) => set({ partnershipType }),
  ),
  date(
    "panels.field.date",
    (w) => w.date,
    (_, value) => set({ date: value }),
  ),
  clock(
    "panels.field.startsAt",
    (w) => w.startsAt,
    (_, startsAt) => set({ startsAt }),
  ),
  line(
    "panels.field.place",
    (w) => w.place,
    (_, place) => set({ place }),
  ),
  checked(
    hinted(
      line(
        "panels.field.currency",
        (w) => w.currency,
        (_, value) => set({ currency: value }),
      ),
      "panels.field.currencyHint",
    ),
    (value) => (currency.safeParse(value).success ? null : "panels.field.currencyWrong"),
  ),
  checked(
    hinted(
      line(
        "panels.field.language",
        (w) => w.language,
        (_, value) => set({ language: value }),
      ),
      "panels.field.languageHint",
    ),
    (value) => (language.safeParse(value).success ? null : "panels.field.languageWrong"),
  ),
];

export const competingField: Field<Workshop> = flag(
  "panels.field.competing",
  (w) => w.competing,
  (_, competing) => set({ competing }),
);

export const facilitatorFields: readonly Field<Workshop>[] = [
  line(
    "panels.field.name",
    (w) => w.facilitator.name,
    (_, name) => set({ facilitator: { name } }),
  ),
  line(
    "panels.field.organization",
    (w) => w.facilitator.organization,
    (_, organization) => set({ facilitator: { organization } }),
  ),
  sides(
    "panels.field.engagedBy",
    (w) => w.facilitator.engagedBy,
    (_, engagedBy) => set({ facilitator: { engagedBy: [...engagedBy] } }),
  ),
  long(
    "panels.field.facilitatorInterest",
    (w) => w.facilitator.interest,
    (_, interest) => set({ facilitator: { interest } }),
  ),
  folded(
    long(
      "panels.field.facilitatorSeen",
      (w) => w.facilitator.seen,
      (_, seen) => set({ facilitator: { seen } }),
    ),
  ),
];

export const visionFields: readonly Field<Workshop>[] = [
  long(
    "panels.field.opportunity",
    (w) => w.vision.opportunity,
    (_, opportunity) => set({ vision: { opportunity } }),
  ),
  long(
    "panels.field.whyTogether",
    (w) => w.vision.whyTogether,
    (_, whyTogether) => set({ vision: { whyTogether } }),
  ),
  long(
    "panels.field.statement",
    (w) => w.vision.statement,
    (_, statement) => set({ vision: { statement } }),
  ),
  year(
    "panels.field.horizon",
    (w) => w.vision.horizon,
    (_, horizon) => set({ vision: { horizon } }),
  ),
];

export const longTermFields: readonly Field<Workshop>[] = [
  long(
    "panels.field.longTerm",
    (w) => w.plan.longTerm.text,
    (_, longTerm) => set({ longTerm }),
  ),
];

export const fiscalYearFields: readonly Field<Workshop>[] = [
  line(
    "panels.field.fiscalYear",
    (w) => w.plan.fiscalYear,
    (_, fiscalYear) => set({ fiscalYear }),
  ),
];

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AgreementOrder, agreementModel } from "@shared/agreement/agreementModel";
import type { Agreement } from "@shared/agreement/blocks";
import { type ExportedFile, exportFiles } from "@shared/agreement/exports";
import { exportFormats } from "@shared/agreement/formats";
import { plainChoices } from "@shared/agreement/paper";
import { analyse } from "@shared/analysis/analyse";
import { readWorkshop } from "@shared/document/readWorkshop";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";

const places = {
  "zirkelwerk-kridlo": "assets/zirkelwerk-kridlo.sameside",
  "nordvarme-loomgate": "tests/fixtures/nordvarme-loomgate.sameside",
  "six-scripts": "tests/fixtures/six-scripts.sameside",
} as const;

/** A workshop that lies in the project. */
export const opened = (name: keyof typeof places): Workshop => {
  const read = readWorkshop(readFileSync(join(import.meta.dirname, "../../..", places[name]), "utf8"));
  if (!read.ok) throw new Error(read.error.problems.join("\n"));
  return read.value.workshop;
};

const words = createWords("en");
export const AT = "2026-11-25T10:00:00+01:00";

/** Its agreement, composed in English. */
export const onPaper = (workshop: Workshop, order: AgreementOrder = {}): Agreement =>
  agreementModel(workshop, analyse(workshop, words), words, order);

export const headings = (agreement: Agreement): readonly string[] =>
  agreement.sections.map((section) => section.heading);

/** Everything one section says, as one text. */
export const said = (agreement: Agreement, id: string): string =>
  JSON.stringify(agreement.sections.find((section) => section.id === id)?.blocks ?? "");

/** All files of an export with every annex, as the texts that would be written or printed. */
export const everyFile = (workshop: Workshop): readonly { readonly name: string; readonly text: string }[] =>
  (["charter", "brief"] as const).flatMap((shape) =>
    exportFiles(workshop, words, {
      formats: exportFormats,
      paper: "A4",
      shape,
      choices: { ...plainChoices, minutes: true, drafts: true },
      fonts: {},
      at: AT,
    }).map((file: ExportedFile) => ({
      name: file.name,
      text: file.kind === "text" ? file.text : JSON.stringify(file),
    })),
  );

/** One file of the export. */
export const fileOf = (workshop: Workshop, format: "html" | "md" | "svg" | "json"): string => {
  const [file] = exportFiles(workshop, words, { formats: [format], paper: "A4", fonts: {}, at: AT });
  return file?.kind === "text" ? file.text : "";
};

/** The same workshop with a text in place of every text that people wrote. */
export const everyTextBecomes = (workshop: Workshop, hostile: string): Workshop => ({
  ...workshop,
  title: hostile,
  place: hostile,
  facilitator: { ...workshop.facilitator, name: hostile, organization: hostile, interest: hostile },
  sides: workshop.sides.map((side) => ({
    ...side,
    name: `${hostile} ${side.id}`,
    people: side.people.map((person) => ({ ...person, name: hostile, title: hostile })),
  })),
  vision: {
    ...workshop.vision,
    opportunity: hostile,
    whyTogether: hostile,
    statement: hostile,
    cards: workshop.vision.cards.map((card) => ({ ...card, text: hostile })),
  },
  interests: workshop.interests.map((interest) => ({ ...interest, text: hostile, why: hostile })),
  roles: workshop.roles.map((role) => ({
    ...role,
    title: hostile,
    description: hostile,
    gives: role.gives.map((give) => ({ ...give, text: hostile })),
    needs: role.needs.map((need) => ({ ...need, text: hostile })),
  })),
  ownership: workshop.ownership.map((stake) => ({ ...stake, title: hostile, investment: hostile })),
  terms: workshop.terms.map((term) => ({ ...term, title: hostile, text: hostile })),
  asks: workshop.asks.map((ask) => ({ ...ask, text: hostile, otherwise: hostile })),
  signOffs: workshop.signOffs.map((signOff) => ({ ...signOff, comment: hostile, name: hostile })),
});

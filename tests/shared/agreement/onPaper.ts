import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AgreementOrder, agreementModel } from "@shared/agreement/agreementModel";
import type { Audience } from "@shared/agreement/audience";
import type { Agreement } from "@shared/agreement/blocks";
import { type ExportOrder, exportFiles } from "@shared/agreement/exports";
import { fileBytes, type Makers } from "@shared/agreement/fileBytes";
import { exportFormats } from "@shared/agreement/formats";
import { type PaperChoices, plainChoices } from "@shared/agreement/paper";
import { shapesFor } from "@shared/agreement/shapesFor";
import { analyse } from "@shared/analysis/analyse";
import { readWorkshop } from "@shared/document/readWorkshop";
import { success } from "@shared/lib/result";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import writeExcel from "write-excel-file/node";
import { unzipped } from "../../helpers/unzipped";

const places = {
  "zirkelwerk-kridlo": "assets/zirkelwerk-kridlo.sameside",
  "nordvarme-loomgate": "tests/fixtures/nordvarme-loomgate.sameside",
  "a-pass": "tests/fixtures/a-pass.sameside",
  "a-pause": "tests/fixtures/a-pause.sameside",
  "four-sides": "tests/fixtures/four-sides.sameside",
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

const noPage = { kind: "failed", sentence: { key: "shell.cli.noPrinter" } } as const;
const makers: Makers<unknown> = {
  // What would be printed is what is looked at; the printer adds nothing of its own.
  print: async (order) => success(Buffer.from(JSON.stringify(order))),
  pack: async (sheets) => new Uint8Array(await writeExcel(sheets).toBuffer()),
  draw: async (svg) => ({ png: Buffer.from(svg), width: 100, height: 100 }),
  // Reckoning pages takes seconds; the test of the contents asks for it.
  numbered: false,
  undrawn: noPage,
};

const readable = (name: string, bytes: Uint8Array): string =>
  /\.(docx|xlsx)$/.test(name) ? [...unzipped(bytes).entries()].flat().join("\n") : Buffer.from(bytes).toString("utf8");

export interface ReadFile {
  readonly name: string;
  /** All that is in it, unpacked. */
  readonly text: string;
}

/** The files of an export, as everything that can be read in their bytes. */
export const filesOf = async (workshop: Workshop, order: Partial<ExportOrder> = {}): Promise<readonly ReadFile[]> => {
  const files: ReadFile[] = [];
  for (const file of exportFiles(workshop, words, {
    formats: exportFormats,
    paper: "A4",
    fonts: {},
    at: AT,
    ...order,
  })) {
    const made = await fileBytes(file, makers);
    if (!made.ok) throw new Error(`${file.name} was not made.`);
    files.push({ name: file.name, text: readable(file.name, made.value) });
  }
  return files;
};

/** All files of an export with every annex, in every shape the workshop can have. */
export const everyFile = async (workshop: Workshop, audience?: Audience): Promise<readonly ReadFile[]> => {
  const choices: PaperChoices = {
    ...plainChoices,
    minutes: true,
    drafts: true,
    ...(audience === undefined ? {} : { audience }),
  };
  const [first, ...others] = shapesFor(workshop, analyse(workshop, words).outcome);
  const files = [...(await filesOf(workshop, { choices, ...(first === undefined ? {} : { shape: first }) }))];
  // Only the papers differ from shape to shape; Word is written from the same model as the page.
  for (const shape of others) files.push(...(await filesOf(workshop, { shape, choices, formats: ["html", "md"] })));
  return files;
};

/** One file of the export. */
export const fileOf = (workshop: Workshop, format: "html" | "md" | "svg" | "ics" | "json"): string => {
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

import { isStep, type Step } from "@shared/workshop/setting";
import { remembered } from "./remembered";

/** An agenda that a facilitator kept: its name, and each block as "step|minutes|title". */
export interface OwnTemplate {
  readonly name: string;
  readonly blocks: readonly { readonly step: Step; readonly minutes: number | null; readonly title: string }[];
}

const key = "agendas";

const blockOf = (line: string): OwnTemplate["blocks"] => {
  const [step, minutes = "", ...title] = line.split("|");
  return isStep(step) ? [{ step, minutes: minutes === "" ? null : Number(minutes) || 0, title: title.join("|") }] : [];
};

/** The templates of this machine: the first line of each is its name, the others its blocks. */
export const ownTemplates = (): readonly OwnTemplate[] => {
  const value = remembered.read(key);
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown) => {
    if (typeof text !== "string") return [];
    const [name = "", ...lines] = text.split("\n");
    return [{ name, blocks: lines.flatMap(blockOf) }];
  });
};

const line = (text: string): string => text.replace(/\s+/g, " ").trim();

const write = (templates: readonly OwnTemplate[]): void =>
  remembered.write(
    key,
    templates.map(({ name, blocks }) =>
      [
        name,
        ...blocks.map(
          ({ step, minutes, title }) => `${step}|${minutes === null ? "" : String(minutes)}|${line(title)}`,
        ),
      ].join("\n"),
    ),
  );

/** Keeps an agenda under a name; the same name is kept anew. */
export const keepTemplate = (template: OwnTemplate): void => {
  const name = line(template.name);
  write([...ownTemplates().filter((one) => one.name !== name), { ...template, name }]);
};

export const forgetTemplate = (name: string): void => write(ownTemplates().filter((one) => one.name !== name));

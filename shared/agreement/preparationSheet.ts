import { askedAside, typicalOf } from "../commands/prompts";
import type { MessageKey, Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { escapeHtml } from "./blocksHtml";

const style = `
@page{margin:18mm}
body{font:11pt/1.45 "IBM Plex Sans","Noto Sans","DejaVu Sans",sans-serif;color:#1b1f27;margin:0}
h1{font-size:22pt;margin:0 0 2mm}h2{font-size:13pt;margin:7mm 0 2mm;break-after:avoid}
.sheet{break-before:page}.sheet>h2:first-child,.answer:first-child>h2{margin-top:0}.answer{break-inside:avoid}
.kicker{color:#565d6b;margin:0}ul{margin:0 0 2mm;padding-inline-start:5mm}li{margin-bottom:1mm}
table{border-collapse:collapse}td{padding:.6mm 6mm .6mm 0;vertical-align:top}td:first-child{color:#565d6b;white-space:nowrap}
.lines div{border-bottom:.3mm solid #8a92a1;height:9mm}.lines div{break-inside:avoid}
.typical{columns:2;color:#565d6b;font-size:9.5pt}.seal{border:.4mm solid #1b1f27;border-radius:2mm;padding:4mm;margin-top:8mm;break-inside:avoid}
`;

const clock = (startsAt: string, after: number): string => {
  const [hours, minutes] = startsAt.split(":").map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return "";
  const all = hours * 60 + minutes + after;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(all / 60) % 24)}:${two(all % 60)}`;
};

const visionTexts = [
  "envelopes.page.opportunity",
  "envelopes.page.whyTogether",
  "envelopes.page.statement",
] as const satisfies readonly MessageKey[];
const aboutWins: readonly MessageKey[] = ["prompts.step.interests.2", "preparation.choose"];

/** The sheet one side prepares on: invitation, the day, the questions for its kind of partnership, room to write. */
export const preparationSheet = (workshop: Workshop, sideId: string, words: Words): string => {
  const t = words.text;
  const side = workshop.sides.find((one) => one.id === sideId);
  const name = escapeHtml(side?.name ?? "");
  const list = (texts: readonly string[], look = ""): string =>
    `<ul${look === "" ? "" : ` class="${look}"`}>${texts.map((text) => `<li dir="auto">${escapeHtml(text)}</li>`).join("")}</ul>`;
  const say = (keys: readonly MessageKey[]): readonly string[] => keys.map((key) => t(key));
  const head = (key: MessageKey): string => `<h2>${escapeHtml(t(key))}</h2>`;
  const room = (lines: number): string => `<div class="lines">${"<div></div>".repeat(lines)}</div>`;
  const row = (term: string, text: string): string =>
    text === "" ? "" : `<tr><td>${escapeHtml(term)}</td><td dir="auto">${escapeHtml(text)}</td></tr>`;
  const day = words.day(workshop.date);
  let after = 0;
  const agenda = workshop.agenda.map((block) => {
    const at = clock(workshop.startsAt, after);
    after += block.minutes ?? 0;
    const title = block.title === "" ? t(`domain.step.${block.step}`) : block.title;
    return row(at, `${title} · ${t("preparation.sheet.minutes", { minutes: block.minutes ?? 0 })}`);
  });
  const type = workshop.partnershipType;
  const host = [workshop.facilitator.name, workshop.facilitator.organization].filter((one) => one !== "").join(", ");
  const others = workshop.sides.filter((one) => one.id !== sideId);
  const people = (side?.people ?? []).map((one) => one.name).filter((one) => one !== "");
  return `<!doctype html>
<html lang="${escapeHtml(words.locale)}">
<head><meta charset="utf-8"><title>${escapeHtml(workshop.title)} · ${name}</title><style>${style}</style></head>
<body>
<p class="kicker" dir="auto">${escapeHtml(workshop.title)}</p>
<h1 dir="auto">${name}</h1>
<p>${escapeHtml(day === "" ? t("preparation.sheet.leadSoon") : t("preparation.sheet.lead", { day }))}</p>
<table>${row(t("preparation.sheet.when"), [day, workshop.startsAt].filter((one) => one !== "").join(", "))}${row(t("preparation.sheet.where"), workshop.place)}${row(t("preparation.sheet.who"), words.list(people))}${row(t("preparation.sheet.host"), host)}</table>
${agenda.length === 0 ? "" : `${head("preparation.sheet.agenda")}<table>${agenda.join("")}</table>`}
<div class="sheet">
<div class="answer">${head("preparation.sheet.vision")}
${list([...say(askedAside(type, "vision")), ...say(visionTexts)])}
${room(7)}</div>
<div class="answer">${head("preparation.sheet.must")}
${list(say(askedAside(type, "interests").filter((key) => !aboutWins.includes(key))))}
<p class="kicker">${escapeHtml(t("preparation.typical"))}</p>
${list(say(typicalOf(type).interests), "typical")}
${room(6)}</div>
<div class="answer">${head("preparation.sheet.wins")}
${list(say(aboutWins))}
${room(6)}</div>
${others.map((one) => `<div class="answer">${head("preparation.sheet.guess")}<p class="kicker" dir="auto">${escapeHtml(one.name)}</p>${room(3)}</div>`).join("")}
<p class="seal">${escapeHtml(t("preparation.sheet.sealed"))}</p>
</div>
</body>
</html>
`;
};

import { replyArmour } from "../../document/readReply";
import { encodeBase64 } from "../../lib/base64";
import { sha256 } from "../../lib/sha256";
import type { Words } from "../../words/words";
import { reviewVerdicts } from "../../workshop/record";
import type { Workshop } from "../../workshop/workshop";
import type { Agreement, Section } from "../blocks";
import { escapeHtml } from "../blocksHtml";
import { reviewed } from "../reviewSheet";
import { type HtmlOrder, toHtml } from "../toHtml";
import { reviewScript } from "./reviewScript";
import { reviewStyle } from "./reviewStyle";

/** SHA-256 of a text as a content policy names it. */
export const policyHash = (text: string): string => {
  const digits = sha256(text).match(/../g) ?? [];
  return `sha256-${encodeBase64(Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16)))}`;
};

/** JSON that may stand in a script element: nothing in it ends the element. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const field = (label: string, control: string): string =>
  `<label class="words"><span dir="auto">${escapeHtml(label)}</span>${control}</label>`;

const replyTo = (section: Section, words: Words): string => {
  const t = words.text;
  const choices = reviewVerdicts.map(
    (verdict) =>
      `<label><input type="radio" name="verdict-${section.id}" value="${verdict}"> <span>${escapeHtml(t(`domain.reviewVerdict.${verdict}`))}</span></label>`,
  );
  return `<fieldset class="reply" id="reply-to-${section.id}" data-verdict="none"><legend dir="auto">${escapeHtml(t("review.page.replyTo", { part: section.heading }))}</legend><div class="choices">${choices.join("")}</div>${field(t("review.page.comment"), '<textarea rows="2" maxlength="4000" dir="auto"></textarea>')}</fieldset>\n`;
};

const replyForm = (workshop: Workshop, words: Words): string => {
  const t = words.text;
  const sides = workshop.sides.map(
    (side) =>
      `<option value="${escapeHtml(side.id)}">${escapeHtml(side.name === "" ? side.short : side.name)}</option>`,
  );
  const heading = escapeHtml(t("review.page.reply"));
  return `
<section id="reply" aria-label="${heading}"><h2 dir="auto">${heading}</h2>
<noscript><p class="about">${escapeHtml(t("review.page.noScript"))}</p></noscript>
<form id="reply-form" hidden>
<div class="who">${[
    field(t("review.page.name"), '<input type="text" id="reply-name" maxlength="200" autocomplete="name" dir="auto">'),
    field(
      t("review.page.title"),
      '<input type="text" id="reply-title" maxlength="200" autocomplete="organization-title" dir="auto">',
    ),
    field(
      t("review.page.side"),
      `<select id="reply-side"><option value="">${escapeHtml(t("review.page.chooseSide"))}</option>${sides.join("")}<option value="-">${escapeHtml(t("review.page.noSide"))}</option></select>`,
    ),
  ].join("")}</div>
${field(t("review.page.whole"), '<textarea id="reply-whole" rows="3" maxlength="4000" dir="auto"></textarea>')}
<div class="hands"><button type="button" class="main" id="reply-save">${escapeHtml(t("review.page.save"))}</button><button type="button" id="reply-copy">${escapeHtml(t("review.page.copy"))}</button></div>
<p id="reply-said" role="status" dir="auto"></p>
<textarea id="reply-text" readonly hidden dir="auto" aria-label="${escapeHtml(t("review.page.text"))}"></textarea>
<p class="muted" dir="auto">${escapeHtml(t("review.page.stays"))}</p>
</form></section>`;
};

const about = (words: Words): string =>
  `<div class="about">${[words.text("review.page.about"), words.text("review.page.notSigning")].map((text) => `<p dir="auto">${escapeHtml(text)}</p>`).join("")}</div>\n`;

/** What the script says; it knows no word of its own. */
const sayings = (agreement: Agreement, words: Words) => {
  const t = words.text;
  return {
    count: t("review.page.count", { done: "{done}", all: "{all}" }),
    needsWords: t("review.page.needsWords", { part: "{part}" }),
    needsVerdict: t("review.page.needsVerdict", { part: "{part}" }),
    needsAnswer: t("review.page.needsAnswer"),
    needsName: t("review.page.needsName"),
    needsSide: t("review.page.needsSide"),
    noMarkup: t("review.page.noMarkup"),
    saved: t("review.page.saved", { name: "{name}" }),
    copied: t("review.page.copied"),
    copyByHand: t("review.page.copyByHand"),
    fileName: t("review.page.fileName"),
    mailTitle: t("review.page.mailTitle", { title: agreement.title }),
    mailKeep: t("review.page.mailKeep"),
    accept: t("domain.reviewVerdict.accept"),
    change: t("domain.reviewVerdict.change"),
    reject: t("domain.reviewVerdict.reject"),
  };
};

/** The parts a reviewer replies to, of those that this agreement has. */
export const partsToReview = (agreement: Agreement): readonly Section[] =>
  agreement.sections.filter((section) => reviewed.some((one) => one === section.id));

/** The agreement as one page to read and reply to, offline and on a phone; the reply is saved or copied, never sent. */
export const reviewPage = (
  whole: Agreement,
  workshop: Workshop,
  words: Words,
  order: Omit<HtmlOrder, "additions">,
): string => {
  // The sheet for ink gives way to fields.
  const agreement: Agreement = { ...whole, sections: whole.sections.filter((section) => section.id !== "review") };
  const parts = partsToReview(agreement);
  const data = {
    agreement: { workshop: workshop.id, title: agreement.title, fingerprint: agreement.fingerprint },
    parts: parts.map(({ id, heading }) => ({ id, heading })),
    armour: replyArmour,
    words: sayings(agreement, words),
  };
  const t = words.text;
  return toHtml(agreement, {
    ...order,
    additions: {
      policy: `; script-src '${policyHash(reviewScript)}'; base-uri 'none'; form-action 'none'`,
      style: reviewStyle,
      before: about(words),
      after: (section) => (parts.includes(section) ? replyTo(section, words) : ""),
      last: replyForm(workshop, words),
      end: `
<div class="progress" id="reply-progress" hidden><progress id="reply-bar" max="${String(Math.max(1, parts.length))}" value="0" aria-labelledby="reply-count"></progress><span id="reply-count" role="status"></span><a href="#reply">${escapeHtml(t("review.page.toReply"))}</a></div>
<script type="application/json" id="sameside-review">${inertJson(data)}</script>
<script>${reviewScript}</script>`,
    },
  });
};

import type { Analysis, Outcome } from "../analysis/finding";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { type Agreement, type Section, type Shape, section } from "./blocks";
import { briefActions, briefEvidence, briefFront, briefSignatures, briefVerify } from "./briefSections";
import { latestCheckup } from "./checkupReadings";
import { checkupReport } from "./checkupReport";
import { kept, withChosenParts } from "./chosenParts";
import {
  checkupSection,
  exitSection,
  minutesAnnex,
  nextStepsSection,
  openSection,
  risksSection,
  signaturesSection,
  verifySection,
  vocabularySection,
} from "./closingSections";
import { cover, sidesAndPaper } from "./cover";
import { direction } from "./direction";
import { frontPage } from "./frontPage";
import { interestsSection } from "./interestsSection";
import { decisionsSection, moneySection } from "./moneySection";
import { apartSection, learnedSection, leftSection, outcomeSection, verdictsSection } from "./outcomeRecord";
import { openPaper, type Paper, type PaperChoices, plainChoices } from "./paper";
import { actionsSection, governanceSection, kpiSection, planSection } from "./planSections";
import { privateAnnex } from "./privateAnnex";
import { draftsAnnex, purpose, sharedVision } from "./purpose";
import { qualificationSection, untilThenSection } from "./qualificationRecord";
import { reviewSheet } from "./reviewSheet";
import { resolutionsSection, rolesSection } from "./rolesSection";
import { shapesFor } from "./shapesFor";
import { commitmentsSection, stakesSection } from "./stakesSection";
import { standing } from "./standing";
import { statusWord } from "./statusWord";
import { subtitleOf, titleOfPaper } from "./titles";
import { noticeSection, offLimitsSection, situationsSection, termsSection, zonesSection } from "./zonesSection";

const onANewPage = (one: Section | null): Section | null => (one === null ? null : { ...one, page: true });

const named = (paper: Paper, list: readonly (readonly [Section | null, string])[]): readonly (Section | null)[] => {
  const missing = list.filter(([one]) => one === null).map(([, name]) => name);
  const absent = section("absent", paper.words.text("agreement.section.absent"), [
    {
      kind: "text",
      text: missing.length === 0 ? "" : paper.words.text("agreement.absent", { names: missing.join("; ") }),
    },
  ]);
  return [...list.map(([one]) => one), absent];
};

// Millimetres that the heading takes from page one.
const HEADING = 10;

const charter = (paper: Paper): readonly (Section | null)[] => {
  const t = paper.words.text;
  const coopetitors = paper.analysis.outcome === "coopetitors";
  const guarded = coopetitors || paper.whole.competing;
  return [
    cover(paper),
    guarded ? onANewPage(noticeSection(paper)) : null,
    coopetitors ? situationsSection(paper) : null,
    coopetitors ? offLimitsSection(paper) : null,
    onANewPage(frontPage(paper, HEADING)),
    onANewPage(standing(paper)),
    leftSection(paper),
    ...named(paper, [
      [purpose(paper), t("agreement.section.purpose")],
      [sharedVision(paper), t("agreement.section.vision")],
      [interestsSection(paper), t("agreement.section.interests")],
      [verdictsSection(paper), t("agreement.section.verdicts")],
      [rolesSection(paper), t("agreement.section.roles")],
      [stakesSection(paper), t("agreement.section.ownership")],
      [commitmentsSection(paper), t("agreement.section.commitments")],
      [resolutionsSection(paper), t("agreement.section.resolutions")],
      [zonesSection(paper), t("agreement.section.zones")],
      [termsSection(paper), t("agreement.section.terms")],
      [moneySection(paper), t("agreement.section.money")],
      [decisionsSection(paper), t("agreement.section.decisions")],
      [planSection(paper), t("agreement.section.plan")],
      [kpiSection(paper), t("agreement.section.kpis")],
      [actionsSection(paper), t("agreement.section.actions")],
      [governanceSection(paper), t("agreement.section.governance")],
      [exitSection(paper), t("agreement.section.exit")],
      [risksSection(paper), t("agreement.section.risks")],
      [vocabularySection(paper), t("agreement.section.vocabulary")],
    ]),
    openSection(paper),
    checkupSection(paper),
    nextStepsSection(paper),
    signaturesSection(paper),
    verifySection(paper),
    draftsAnnex(paper),
    minutesAnnex(paper),
  ];
};

/** The charter with its review sheet, which lists the parts that are really there. */
const charterToReview = (paper: Paper): readonly (Section | null)[] => {
  const parts = charter(paper);
  const at = parts.findIndex((one) => one?.id === "sign-off");
  const sheet = reviewSheet(
    paper,
    parts.filter((one): one is Section => one !== null),
  );
  return [...parts.slice(0, at), sheet, ...parts.slice(at)];
};

const brief = (paper: Paper): readonly (Section | null)[] => [
  briefFront(paper),
  onANewPage(briefEvidence(paper)),
  leftSection(paper),
  briefActions(paper),
  briefSignatures(paper),
  briefVerify(paper),
];

const record = (paper: Paper): readonly (Section | null)[] => [
  paper.whole.competing || paper.analysis.outcome === "competitors" ? noticeSection(paper) : null,
  outcomeSection(paper),
  ...(paper.analysis.outcome === "pass" ? [apartSection(paper)] : []),
  // A pause is taken up again from this paper alone: what is asked, what lies parked and what each must protect.
  ...(paper.analysis.outcome === "paused" ? [untilThenSection(paper)] : []),
  learnedSection(paper),
  ...(paper.analysis.outcome === "paused" ? [interestsSection(paper), zonesSection(paper)] : []),
  sidesAndPaper(paper),
  termsSection(paper),
  signaturesSection(paper),
  verifySection(paper),
  minutesAnnex(paper),
];

const qualification = (paper: Paper): readonly (Section | null)[] => [
  paper.whole.competing || paper.analysis.outcome === "coopetitors" ? noticeSection(paper) : null,
  qualificationSection(paper),
  untilThenSection(paper),
  learnedSection(paper),
  interestsSection(paper),
  sidesAndPaper(paper),
  termsSection(paper),
  verifySection(paper),
  minutesAnnex(paper),
];

const checkup = (paper: Paper, { signed = null }: AgreementOrder): readonly (Section | null)[] =>
  checkupReport(paper, signed);

const composed = { charter: charterToReview, brief, record, qualification, checkup } as const;

const kindOf = (paper: Paper, shape: Shape): string =>
  paper.words.text(
    shape === "record" ? `agreement.kindOf.${recordOf(paper.analysis.outcome)}` : `agreement.kindOf.${shape}`,
  );

const statusOf = (paper: Paper, shape: Shape): Agreement["status"] => {
  const t = paper.words.text;
  if (shape === "checkup")
    return {
      word: t("agreement.status.checkup", { on: paper.words.day(latestCheckup(paper)?.on ?? "") }),
      tone: "plain",
    };
  if (shape !== "qualification") return statusWord(paper);
  const { outcome } = paper.analysis;
  const word = outcome === "coopetitors" || outcome === "collaborate" ? outcome : "undecided";
  return { word: t(`agreement.status.qualification.${word}`), tone: "plain" };
};

const copyOf = (paper: Paper): string => {
  const { audience } = paper.choices;
  if (audience.kind === "shared") return "";
  return audience.kind === "archive"
    ? paper.words.text("agreement.archive")
    : paper.words.text("agreement.copyFor", { side: paper.side(audience.side) });
};

const recordOf = (outcome: Outcome): "pass" | "competitors" | "paused" =>
  outcome === "competitors" || outcome === "paused" ? outcome : "pass";

const isAdjourned = ({ analysis, whole }: Paper): boolean =>
  analysis.outcome === "paused" && (whole.gates.at(-1)?.resumeOn ?? "") !== "";

/** What the agreement is composed from. */
export interface AgreementOrder {
  readonly shape?: Shape;
  readonly choices?: PaperChoices;
  /** How much page one holds; A4 where nothing is said. */
  readonly paper?: "A4" | "Letter";
  /** The version that was signed, where it is at hand: the report of a checkup says what changed since. */
  readonly signed?: Workshop | null;
}

/** The one model of the agreement: every face (HTML, PDF, Markdown, screen) shows this and nothing else. */
export const agreementModel = (
  workshop: Workshop,
  analysis: Analysis,
  words: Words,
  order: AgreementOrder = {},
): Agreement => {
  const paper = openPaper(workshop, analysis, words, order.choices ?? plainChoices, order.paper ?? "A4");
  const possible = shapesFor(workshop, analysis.outcome);
  const shape = possible.find((one) => one === order.shape) ?? possible[0] ?? "charter";
  const t = words.text;
  const language = workshop.language === "" ? words.locale : workshop.language;
  const kind = [kindOf(paper, shape), copyOf(paper)].filter((part) => part !== "").join(" · ");
  const status = statusOf(paper, shape);
  const printed = [...composed[shape](paper, order), privateAnnex(paper)].filter((one): one is Section => one !== null);
  const sections = withChosenParts(paper, printed);
  return {
    shape,
    language,
    direction: direction(language),
    kind,
    title: titleOfPaper(paper),
    subtitle: subtitleOf(paper),
    status,
    draft: status.tone === "danger" ? t("agreement.draft") : "",
    labels: { contents: t("agreement.contents"), pictureApart: t("agreement.pictureApart") },
    parts: printed.map((one) => ({
      id: one.id,
      heading: one.heading,
      out: !sections.includes(one),
      kept: kept.includes(one.id),
    })),
    sections,
    fingerprint: paper.fingerprint,
    // "Record of a pass · A pass" says one thing twice; the day a pause ends is said nowhere else.
    head: shape === "record" && !isAdjourned(paper) ? kind : [kind, status.word].join(" · "),
    foot: [t("agreement.foot"), words.day(workshop.date)].filter((part) => part !== "").join(" · "),
  };
};

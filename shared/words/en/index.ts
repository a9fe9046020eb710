import { actionWords } from "./actions";
import { agreementWords } from "./agreement";
import { agreementFileWords } from "./agreementFiles";
import { boardPlanWords } from "./boardPlans";
import { boardWords } from "./boards";
import { canvasWords } from "./canvas";
import { commandWords } from "./commands";
import { differenceWords } from "./differences";
import { documentWords } from "./document";
import { domainWords } from "./domain";
import { envelopeWords } from "./envelopes";
import { fieldWords } from "./fields";
import { findingWords } from "./findings";
import { frameWords } from "./frame";
import { libraryWords } from "./library";
import { minuteWords } from "./minutes";
import { panelWords } from "./panels";
import { pictureWords } from "./pictures";
import { preflightWords } from "./preflight";
import { preparationWords } from "./preparation";
import { promptAgendaWords } from "./promptAgendas";
import { promptStepWords } from "./promptSteps";
import { promptBuildingWords } from "./promptsOfBuilding";
import { promptSellingWords } from "./promptsOfSelling";
import { reviewWords } from "./review";
import { roomWords } from "./room";
import { roundWords } from "./rounds";
import { runningWords } from "./running";
import { shellWords } from "./shell";
import { stepNameWords } from "./stepNames";
import { tableWords } from "./table";
import { templateWords } from "./template";
import { verifyWords } from "./verify";
import { versionWords } from "./versions";

const parts = [
  actionWords,
  agreementFileWords,
  agreementWords,
  boardPlanWords,
  boardWords,
  canvasWords,
  commandWords,
  differenceWords,
  documentWords,
  domainWords,
  envelopeWords,
  fieldWords,
  findingWords,
  frameWords,
  libraryWords,
  minuteWords,
  panelWords,
  pictureWords,
  preflightWords,
  preparationWords,
  promptAgendaWords,
  promptBuildingWords,
  promptSellingWords,
  promptStepWords,
  reviewWords,
  roomWords,
  roundWords,
  runningWords,
  shellWords,
  stepNameWords,
  templateWords,
  tableWords,
  verifyWords,
  versionWords,
] as const satisfies readonly Readonly<Record<string, string>>[];

type KeyOf<Part> = Part extends unknown ? keyof Part : never;
export type MessageKey = KeyOf<(typeof parts)[number]>;

/**
 * English, the first language: ICU messages by key. Each file holds the words of one room. Put together at once: three
 * thousand keys spread one file after the other took every start some milliseconds.
 */
export const en: Readonly<Record<MessageKey, string>> = Object.assign(Object.create(null), ...parts);

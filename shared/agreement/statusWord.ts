import type { SignOff } from "../workshop/record";
import type { Tone } from "./blocks";
import type { Paper } from "./paper";

/** The last sign-off of each side that stays, in the order of the sides. */
export const lastSignOffs = (paper: Paper): readonly { readonly side: string; readonly signOff: SignOff | null }[] =>
  paper.workshop.sides.map((side) => ({
    side: side.id,
    signOff: paper.workshop.signOffs.filter((one) => one.side === side.id).at(-1) ?? null,
  }));

/** The status as it stands beside the title: never better than the weakest signature. */
export const statusWord = (paper: Paper): { readonly word: string; readonly tone: Tone } => {
  const { words, analysis, workshop } = paper;
  const gate = workshop.gates.at(-1);
  if (analysis.outcome === "competitors") return { word: words.text("agreement.status.competitors"), tone: "plain" };
  if (analysis.status === "pass") return { word: words.text("agreement.status.pass"), tone: "plain" };
  if (analysis.status === "paused") {
    const on = words.day(gate?.resumeOn ?? "");
    return {
      word: words.text(on === "" ? "agreement.status.paused" : "agreement.status.pausedUntil", { on }),
      tone: "plain",
    };
  }
  const last = lastSignOffs(paper);
  const named = (test: (signOff: SignOff | null) => boolean): string =>
    paper.sides(last.filter((one) => test(one.signOff)).map((one) => one.side));
  const declined = named((one) => one?.decision === "declined");
  if (declined !== "") return { word: words.text("agreement.status.declined", { sides: declined }), tone: "danger" };
  if (analysis.status === "draft") {
    const blockers = analysis.findings.filter((finding) => finding.severity === "blocker").length;
    return { word: words.text("agreement.status.draft", { blockers }), tone: "danger" };
  }
  const waiting = named((one) => one === null);
  const signed = named((one) => one !== null);
  if (waiting !== "") {
    const word =
      signed === ""
        ? words.text("agreement.status.ready")
        : words.text("agreement.status.partly", { sides: signed, waiting });
    return { word, tone: "caution" };
  }
  if (analysis.status === "amended") return { word: words.text("agreement.status.amended"), tone: "caution" };
  const reserved = last.filter((one) => one.signOff?.decision === "agreed-with-reservations").map((one) => one.side);
  return reserved.length === 0
    ? { word: words.text("agreement.status.agreed"), tone: "success" }
    : {
        word: words.text("agreement.status.reserved", { sides: paper.sides(reserved), count: reserved.length }),
        tone: "caution",
      };
};

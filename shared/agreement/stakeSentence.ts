import type { Stake } from "../workshop/ownership";
import type { Paper } from "./paper";

const bare = (text: string): string => text.trim().replace(/[.\s]+$/u, "");

/** A text that closes a sentence: it keeps its own ? or ! and gets a full stop else. */
export const closed = (text: string): string => (/[.!?…。！？]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

// A blank that was filled in after the words before it goes on in lower case; one that begins a sentence of its own
// is set apart, since lowering a capital would spoil names and German nouns.
const apart = (text: string): string => (/^\p{Lu}/u.test(text.trim()) ? "yes" : "no");

/** A stake as the one sentence it was entered as; what was left blank is left out, never filled in. */
export const stakeSentence = (paper: Pick<Paper, "words" | "side">, stake: Stake): string => {
  const { words } = paper;
  const { goal, dialBack } = stake;
  const owner = paper.side(stake.owner);
  const title = bare(stake.title) === "" ? words.text(`domain.stakeKind.${stake.kind}`) : bare(stake.title);
  const owns =
    stake.investment.trim() === ""
      ? words.text("agreement.stake.owns", { owner, title })
      : words.text("agreement.stake.ownsAndPutsIn", {
          owner,
          title,
          apart: apart(stake.investment),
          investment: closed(stake.investment),
        });
  const by = words.day(goal.by);
  const wish = goal.text.trim() === "" ? goal.target : goal.text;
  const reaches =
    wish.trim() === ""
      ? ""
      : words.text("agreement.stake.goal", { dated: by === "" ? "no" : "yes", by, goal: closed(wish) });
  const shrinks =
    dialBack.trigger.trim() === ""
      ? ""
      : words.text(dialBack.to.trim() === "" ? "agreement.stake.trigger" : "agreement.stake.shrinks", {
          quoted: apart(dialBack.trigger),
          trigger: bare(dialBack.trigger),
          apart: apart(dialBack.to),
          to: bare(dialBack.to),
        });
  const look = dialBack.reviewOn === "" ? "" : words.text("agreement.stake.look", { on: words.day(dialBack.reviewOn) });
  // The look joins the shrinking with a semicolon, as it is said aloud; alone it is a sentence of its own.
  const falls =
    shrinks === ""
      ? look === ""
        ? ""
        : words.text("agreement.stake.lookAlone", { on: words.day(dialBack.reviewOn) })
      : `${shrinks}${look === "" ? "." : `; ${look}.`}`;
  return [owns, reaches, falls].filter((part) => part !== "").join(" ");
};

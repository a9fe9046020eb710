import { fold, isBlank } from "../lib/fold";
import type { ReviewReply, SignOff } from "../workshop/record";
import { type Found, foldedTags, type Reading } from "./reading";

/** Each side's last sign-off in the list. */
export const lastSignOffs = (signOffs: readonly SignOff[]): ReadonlyMap<string, SignOff> =>
  new Map(signOffs.map((one) => [one.side, one]));

const changesAsked = (reviews: readonly ReviewReply[], fingerprint: () => string): Found[] => {
  if (reviews.length === 0) return [];
  const current = reviews.filter((one) => one.fingerprint === fingerprint());
  // Of two replies of one person the later counts; replies without a name are one person of their side.
  const last = new Map(current.map((one) => [`${one.side ?? ""}\n${fold(one.name)}`, one.id]));
  return current
    .filter((one) => last.get(`${one.side ?? ""}\n${fold(one.name)}`) === one.id)
    .filter((one) => one.sections.some(({ verdict }) => verdict !== "accept"))
    .map((one) => ({ rule: "change-asked", refs: [one.id] }));
};

const ofSignOff = (side: string, signOff: SignOff | undefined, fingerprint: () => string): Found[] => {
  if (!signOff) return [{ rule: "unsigned", refs: [side] }];
  const found: Found[] = [];
  const values = { comment: signOff.comment, said: isBlank(signOff.comment) ? "no" : "yes" };
  if (signOff.fingerprint !== fingerprint()) found.push({ rule: "stale-sign-off", refs: [side], values });
  if (signOff.decision === "agreed-with-reservations") found.push({ rule: "reserved", refs: [side], values });
  if (signOff.decision === "declined") found.push({ rule: "declined", refs: [side], values });
  return found;
};

/** Do all mean the same words, is there a way out and a next step, and who has signed what? */
export const agreementRules = ({ workshop, sides, fingerprint }: Reading): Found[] => {
  const found: Found[] = workshop.vocabulary
    .filter((one) => foldedTags(Object.values(one.meanings)).size >= 2 && isBlank(one.agreed))
    .map((one) => ({ rule: "two-meanings", refs: [one.id] }));
  if (!workshop.terms.some((one) => one.kind === "exit" && !isBlank(one.text)))
    found.push({ rule: "no-exit", refs: [] });
  if (!workshop.asks.some((one) => !isBlank(one.text) && one.by !== "")) found.push({ rule: "no-ask", refs: [] });
  const signed = lastSignOffs(workshop.signOffs);
  found.push(...sides.flatMap((side) => ofSignOff(side, signed.get(side), fingerprint)));
  found.push(...changesAsked(workshop.reviews, fingerprint));
  return found;
};

import type { MessageKey } from "../words/words";
import { type Path, pathText, placesOf, visitAt, visitReferences } from "../workshop/references";
import { type Subject, subjectSchemas } from "../workshop/subjects";
import { type Problems, say, shown } from "./problem";

const kindKeys: Readonly<Partial<Record<Subject, MessageKey>>> = {
  side: "document.kind.side",
  person: "document.kind.person",
  card: "document.kind.card",
  interest: "document.kind.interest",
  role: "document.kind.role",
  give: "document.kind.give",
  need: "document.kind.need",
  stake: "document.kind.stake",
  commitment: "document.kind.commitment",
  milestone: "document.kind.milestone",
  objective: "document.kind.objective",
  kpi: "document.kind.kpi",
  action: "document.kind.action",
  program: "document.kind.program",
};

const kindName = (kinds: readonly Subject[] | null): string => {
  const names = (kinds ?? []).map((kind) => say(kindKeys[kind] ?? "document.kind.thing"));
  const last = names.pop() ?? say("document.kind.thing");
  return names.length === 0 ? last : say("document.kind.or", { first: names.join(", "), last });
};

const fieldOf = (value: unknown, key: string): string | null => {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
  const field: unknown = Reflect.get(value, key);
  return typeof field === "string" ? field : null;
};

const subjects = Object.keys(subjectSchemas).filter((key): key is Subject => key in subjectSchemas);

/** What each id is, with the problem of every id that is there twice (in whatever normal form). */
const readIds = (document: unknown, { add }: Problems): ReadonlyMap<string, Subject> => {
  const whats = new Map<string, Subject>();
  const first = new Map<string, Path>();
  for (const what of subjects) {
    visitAt(document, placesOf[what], (thing, path) => {
      const id = fieldOf(thing, "id");
      if (id === null) return;
      const normal = id.normalize("NFC");
      const known = first.get(normal);
      if (known) {
        add([...path, "id"], "document.problem.repeated", () => ({ id: shown(id), first: pathText(known) }));
      } else first.set(normal, [...path, "id"]);
      if (!whats.has(id)) whats.set(id, what);
    });
  }
  return whats;
};

const pairs = [
  ["commitments[]", "from", "to"],
  ["guesses[]", "side", "about"],
  ["checkups[].felt[]", "by", "about"],
] as const;

/** Gathers repeated ids, references to what is not there or of another kind, sides that meet themselves, joints in one need. */
export const referenceProblems = (document: unknown, problems: Problems): void => {
  const { add } = problems;
  const whats = readIds(document, problems);
  visitReferences(document, (id, path, kinds) => {
    const what = whats.get(id);
    if (what !== undefined && (kinds === null || kinds.includes(what))) return;
    add(path, "document.problem.unknown", () => ({ kind: kindName(kinds), id: shown(id) }));
  });
  for (const [at, one, other] of pairs) {
    visitAt(document, at, (record, path) => {
      const side = fieldOf(record, one);
      if (side === null || side !== fieldOf(record, other)) return;
      add(path, "document.problem.same", () => ({ one, other }));
    });
  }
  const filled = new Map<string, Path>();
  visitAt(document, "joints[]", (joint, path) => {
    const need = fieldOf(joint, "need");
    if (need === null) return;
    const first = filled.get(need);
    if (first) add(path, "document.problem.joint", () => ({ id: shown(need), first: pathText(first) }));
    else filled.set(need, path);
  });
};

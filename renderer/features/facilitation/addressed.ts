import type { Side } from "@shared/workshop/setting";
import { plain } from "./matching";

/** "@kri " at the start of a line says who speaks: the side it names and what follows; null where it names none, or more than one. */
export const addressed = (
  text: string,
  sides: readonly Side[],
): { readonly side: string; readonly rest: string } | null => {
  const match = /^@(\S+)\s(.*)$/su.exec(text);
  if (!match?.[1]) return null;
  const name = plain(match[1]);
  const named = sides.filter((side) => plain(side.name).startsWith(name) || plain(side.short).startsWith(name));
  const [only] = named;
  return only && named.length === 1 ? { side: only.id, rest: match[2] ?? "" } : null;
};

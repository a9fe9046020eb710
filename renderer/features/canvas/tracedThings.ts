import { trace } from "@shared/analysis/trace";
import type { Workshop } from "@shared/workshop/workshop";

/** Everything a trace goes through: what was asked about, what bears on it, and the pieces of the rows. */
export const tracedThings = (workshop: Workshop, asked: readonly string[]): ReadonlySet<string> => {
  const all = new Set(asked);
  for (const link of trace(workshop, asked)) {
    all.add(link.from);
    all.add(link.to);
  }
  for (const role of workshop.roles) {
    const rows = [...role.gives, ...role.needs];
    if (asked.includes(role.id)) for (const row of rows) all.add(row.id);
    if (rows.some((row) => all.has(row.id))) all.add(role.id);
  }
  return all;
};

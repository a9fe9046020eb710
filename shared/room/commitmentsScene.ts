import { isBlank } from "../lib/fold";
import type { Workshop } from "../workshop/workshop";
import { atTheTable } from "./atTheTable";
import type { RoomScene } from "./roomModel";

/** For each direction what is given and what is expected in return, as plain pairs: no weight, no quadrant. */
export const commitmentsScene = (workshop: Workshop): RoomScene => {
  const sides = atTheTable(workshop);
  const said = workshop.commitments.filter((one) => !isBlank(one.text));
  const directions = sides.flatMap((from) =>
    sides.flatMap((to) => {
      const here = said.filter((one) => one.from === from.id && one.to === to.id);
      if (here.length === 0) return [];
      const given = here.filter((one) => one.kind === "support");
      const expected = here.filter((one) => one.kind === "expectation");
      const paired = new Set<string>();
      const pairs = given.map((one) => {
        // An expectation may answer several; it is read once, beside the first.
        const inReturn = expected.filter((other) => other.answers.includes(one.id) && !paired.has(other.id));
        for (const other of inReturn) paired.add(other.id);
        return { given: one.text, inReturn: inReturn.map((other) => other.text) };
      });
      const alone = expected.filter((one) => !paired.has(one.id)).map((one) => ({ given: "", inReturn: [one.text] }));
      const whose = ({ place, name }: typeof from) => ({ place, name });
      return [{ from: whose(from), to: whose(to), pairs: [...pairs, ...alone] }];
    }),
  );
  return { show: "commitments", directions };
};

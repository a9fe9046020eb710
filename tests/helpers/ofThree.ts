import { soundWorkshop, type WorkshopInput } from "./aWorkshop";

/** Three sides of whom the third fills a need of the second; each with a verdict. */
export const ofThree = (): WorkshopInput => ({
  ...soundWorkshop,
  sides: [...(soundWorkshop.sides ?? []), { id: "c", name: "Cedar", short: "CE" }],
  verdicts: { ...soundWorkshop.verdicts, c: { verdict: "collaborate" } },
  interests: [
    ...(soundWorkshop.interests ?? []),
    { id: "i-c", side: "c", text: "What c must keep", strength: "must-protect" },
  ],
  roles: [
    ...(soundWorkshop.roles ?? []),
    {
      id: "r-c",
      side: "c",
      title: "Piece of c",
      gives: [{ id: "g-c", text: "Gift of c" }],
      needs: [{ id: "n-c", text: "Need of c" }],
    },
  ],
});

/** The same, and the third takes a pass. */
export const thirdLeaves = (): WorkshopInput => {
  const three = ofThree();
  return { ...three, verdicts: { ...three.verdicts, c: { verdict: "pass" } } };
};

import "../jitless";
import { connect } from "../store/connection";
import { openExample } from "../store/libraryActions";
import { useWorkshop } from "../store/workshopStore";
import { benchWorkshop, thingsAsked } from "./benchAddress";
import { benchDocument } from "./benchDocument";

const placeOf = (card: string) => {
  const box = document.getElementById(`thing-${card}`)?.getBoundingClientRect();
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
};

const viewNow = () => {
  const world = document.querySelector(".react-flow__viewport");
  const matrix = new DOMMatrixReadOnly(world ? getComputedStyle(world).transform : "none");
  return { x: matrix.e, y: matrix.f, zoom: matrix.a };
};

/** What a harness may read: how many things there are, where the view is, and where a card lies on the screen. */
const readings = {
  count: (): number => {
    const { workshop } = useWorkshop.getState();
    return workshop ? workshop.vision.cards.length + workshop.roles.length : 0;
  },
  view: viewNow,
  card: placeOf,
};

/** Opens a workshop of so many things and lets a harness from outside read it; in the browser edition only. */
export const openBench = async (asked: string): Promise<void> => {
  const id = benchWorkshop(asked);
  const things = thingsAsked(asked);
  if (id === null) return;
  Object.assign(window, { samesideBench: readings });
  const { opened } = await connect();
  const known = opened.state === "open" ? await opened.database.workshops.get(id) : undefined;
  if (!known) await openExample(benchDocument(things));
  location.hash = `#/workshop/${id}`;
};

import "../jitless";
import { connect } from "../store/connection";
import { openExample } from "../store/libraryActions";
import { useWorkshop } from "../store/workshopStore";
import { benchDocument } from "./benchDocument";

/** Never more than a file may hold. */
const MOST = 20_000;

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
  const things = Math.min(MOST, Math.floor(Number(asked)));
  if (!(things > 0)) return;
  Object.assign(window, { samesideBench: readings });
  const id = `example-bench-${things}`;
  const { opened } = await connect();
  const known = opened.state === "open" ? await opened.database.workshops.get(id) : undefined;
  if (!known) await openExample(benchDocument(things));
  location.hash = `#/workshop/${id}`;
};

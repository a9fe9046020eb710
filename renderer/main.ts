import { workshopAsked } from "./app/workshopAsked";
import { fetchTable } from "./still/tableFiles";
import { whenPainted } from "./still/upStill";
import { lookEarly, storeName } from "./storage/lookAt";

const store = lookEarly(storeName);
// Parts that ask for one another wait for one another: what the window needs first is asked for at once.
const asked = new URLSearchParams(location.search).get("bench");
const workshop = workshopAsked(location);
const begin = (): void => {
  // The app itself never listens to this: there the preload is present.
  const bench = asked === null || window.sameside ? null : import("./app/bench").then((made) => made.openBench(asked));
  void (workshop === null ? import("./features/library/Library") : import("./app/WorkshopScreen"));
  void import("./start").then(({ start }) => start(bench));
};
if (workshop === null) begin();
else {
  fetchTable();
  // Seen first, while the scripts are fetched and compiled; they run when it is on the screen.
  void whenPainted(store, workshop).then(begin);
}

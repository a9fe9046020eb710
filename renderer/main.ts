import { benchWorkshop } from "./app/benchAddress";
import { routeOf } from "./app/route";
import { putUp } from "./still/putUp";
import { fetchTable } from "./still/tableFiles";
import { lookEarly, storeName } from "./storage/lookAt";
import { isDark } from "./store/isDark";

const store = lookEarly(storeName);
// Parts that ask for one another wait for one another: what the window needs first is asked for at once.
const asked = new URLSearchParams(window.location.search).get("bench");
const route = routeOf(window.location.hash);
const begin = (): void => {
  // The app itself never listens to this: there the preload is present.
  const bench = asked === null || window.sameside ? null : import("./app/bench").then((made) => made.openBench(asked));
  void (bench || route.screen === "workshop" ? import("./app/WorkshopScreen") : import("./features/library/Library"));
  void import("./start").then(({ start }) => start(bench));
};
// The first look into what the page remembers waits for the browser to bring it up: better now, while scripts are fetched.
document.documentElement.dataset["theme"] = isDark() ? "dark" : "light";
const workshop = route.screen === "workshop" ? route.id : benchWorkshop(asked ?? "");
if (workshop === null) begin();
else {
  fetchTable();
  // Seen first, while the scripts are fetched and compiled; they run when it is on the screen.
  void putUp(store, workshop).then(begin);
}

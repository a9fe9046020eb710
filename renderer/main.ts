import { routeOf } from "./app/route";
import { lookEarly, storeName } from "./storage/lookAt";
import { remembered } from "./store/remembered";

lookEarly(storeName);
// Parts that ask for one another wait for one another: what the window needs first is asked for at once.
const asked = new URLSearchParams(window.location.search).get("bench");
// The app itself never listens to this: there the preload is present.
const bench = asked === null || window.sameside ? null : import("./app/bench").then((made) => made.openBench(asked));
void (bench || routeOf(window.location.hash).screen === "workshop"
  ? import("./app/WorkshopScreen")
  : import("./features/library/Library"));
void import("./start").then(({ start }) => start(bench));
// The first look into what the page remembers waits for the browser to bring it up: better now, while scripts are fetched.
remembered.read("theme");

import { routeOf } from "./app/route";

// Parts that ask for one another wait for one another: what the window needs first is asked for at once.
const asked = new URLSearchParams(window.location.search).get("bench");
// The app itself never listens to this: there the preload is present.
const bench = asked === null || window.sameside ? null : import("./app/bench").then((made) => made.openBench(asked));
if (bench || routeOf(window.location.hash).screen === "workshop") void import("./app/WorkshopScreen");
void import("./start").then(({ start }) => start(bench));

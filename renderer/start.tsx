import "./jitless";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { StrictMode } from "react";

import { App } from "./app/App";
import { dressed } from "./app/dressed";
import { routeOf } from "./app/route";
import { fetchScreen } from "./app/screens";
import { createRoot } from "./root";
import { connect } from "./store/connection";
import { startLibrary } from "./store/libraryStore";
import { openWorkshop } from "./store/session";

/** How long a window may stay empty for what it shows, in milliseconds. */
const longestBlank = 200;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Shows the window. Store, and workshop or library, are read meanwhile, so that they need not be waited for after. */
export const start = async (prepared: Promise<void> | null): Promise<void> => {
  void connect();
  await prepared;
  const route = routeOf(window.location.hash);
  const screen = fetchScreen(route);
  if (route.screen === "workshop") void openWorkshop(route.id);
  const library = route.screen === "library" ? startLibrary().catch(() => undefined) : null;
  await screen;
  await dressed();
  // Drawn once, with what it shows; a store that takes longer is waited for in the window.
  if (library) await Promise.race([library, pause(longestBlank)]);
  const place = document.getElementById("root");
  if (!place) return;
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};

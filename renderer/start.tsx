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
import { openWorkshop } from "./store/session";

/** Shows the window. The store opens and the workshop is read meanwhile, so that they need not be waited for after. */
export const start = async (prepared: Promise<void> | null): Promise<void> => {
  void connect();
  await prepared;
  const route = routeOf(window.location.hash);
  const screen = fetchScreen(route);
  if (route.screen === "workshop") void openWorkshop(route.id);
  await screen;
  await dressed();
  const place = document.getElementById("root");
  if (!place) return;
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};

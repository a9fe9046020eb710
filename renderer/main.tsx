import "./jitless";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// The app itself never listens to this: there the preload is present.
const bench = window.sameside ? null : new URLSearchParams(window.location.search).get("bench");
if (bench !== null) void import("./app/bench").then(({ openBench }) => openBench(bench));

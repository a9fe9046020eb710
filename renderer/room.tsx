import "./jitless";
import "./ui/fonts.css";
import "./ui/scripts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RoomPage } from "./room/RoomPage";

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <RoomPage />
    </StrictMode>,
  );
}

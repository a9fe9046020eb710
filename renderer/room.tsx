import "./jitless";
import "./ui/fonts.css";
import "./ui/scripts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { RoomPage } from "./room/RoomPage";
import { createRoot } from "./root";

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <RoomPage />
    </StrictMode>,
  );
}

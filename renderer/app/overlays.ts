// What lies over every screen: one part, fetched when the screen has been painted.
import "../ui/scripts.css";

export { Dialogs } from "./Dialogs";
export { ToastRegion } from "./ToastRegion";

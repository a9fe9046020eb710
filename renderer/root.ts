/** Where a window's drawing begins. It lies with React in a part of its own, which is compiled beside the others. */
export { createRoot } from "react-dom/client";
